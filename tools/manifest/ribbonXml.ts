/** The parts of manifest.xml that the ribbon's data make, put in their places; what stands around them is written by hand. */
import { cellMenu } from './atCell';
import type { Action, Button, Entry, Group, Menu, Words } from './controls';
import { ribbon } from './ribbon';

/** Every size that Office may ask for. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const SITE = 'https://localhost:3000';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const lines = (...parts: readonly (string | readonly string[])[]): string[] => parts.flat();

const inside = (open: string, content: readonly string[]): string[] => [
  `<${open}>`,
  ...content.map((line) => `  ${line}`),
  `</${open.split(' ')[0]}>`,
];

const isMenu = (control: Button | Menu): control is Menu => 'items' in control;

const icon = (name: string): string[] =>
  inside(
    'Icon',
    iconSizes.map((size) => `<bt:Image size="${size}" resid="Icon.${name}.${size}"/>`),
  );

const described = ({ id, icon: name }: Entry): string[] =>
  lines(
    `<Label resid="${id}.Label"/>`,
    inside('Supertip', [`<Title resid="${id}.Label"/>`, `<Description resid="${id}.Tip"/>`]),
    icon(name),
  );

const actionXml = (action: Action): string[] =>
  action === 'opensPane'
    ? inside('Action xsi:type="ShowTaskpane"', [
        '<TaskpaneId>OGI.Taskpane</TaskpaneId>',
        '<SourceLocation resid="Page.Url"/>',
        '<Title resid="Tab.Label"/>',
      ])
    : inside('Action xsi:type="ExecuteFunction"', [`<FunctionName>${action.calls}</FunctionName>`]);

const buttonXml = (open: string, button: Button): string[] =>
  inside(open, lines(described(button), actionXml(button.action)));

const controlXml = (group: string, control: Button | Menu): string[] => {
  const id = `OGI.${group}.${control.id}`;
  if (!isMenu(control)) return buttonXml(`Control xsi:type="Button" id="${id}"`, control);
  const items = control.items.flatMap((item) => buttonXml(`Item id="OGI.${group}.${item.id}"`, item));
  return inside(`Control xsi:type="Menu" id="${id}"`, lines(described(control), inside('Items', items)));
};

const groupXml = ({ id, icon: name, controls }: Group): string[] =>
  inside(
    `Group id="OGI.${id}"`,
    lines(
      `<Label resid="${id}.Label"/>`,
      icon(name),
      controls.flatMap((control) => controlXml(id, control)),
    ),
  );

const stringXml = (id: string, [chinese, english]: Words): string[] =>
  inside(`bt:String id="${id}" DefaultValue="${escaped(chinese)}"`, [
    `<bt:Override Locale="en-US" Value="${escaped(english)}"/>`,
  ]);

const entries: readonly Entry[] = [
  ...ribbon.flatMap(({ controls }) =>
    controls.flatMap((control) => (isMenu(control) ? [control, ...control.items] : [control])),
  ),
  ...cellMenu,
];

const icons = [...new Set([...ribbon, ...entries].map((each) => each.icon))];

/** Where each part begins and ends, as the lines of the manifest around it say. */
const parts: readonly { readonly after: string; readonly before: string; readonly content: string[] }[] = [
  {
    after: '<CustomTab id="OGI.Tab">',
    before: '<Label resid="Tab.Label"/>',
    content: ribbon.flatMap(groupXml),
  },
  {
    after: '<OfficeMenu id="ContextMenuCell">',
    before: '</OfficeMenu>',
    content: cellMenu.flatMap((button) =>
      buttonXml(`Control xsi:type="Button" id="OGI.Cell.${button.id}"`, button),
    ),
  },
  {
    after: '<bt:Images>',
    before: '</bt:Images>',
    content: icons.flatMap((name) =>
      iconSizes.map(
        (size) =>
          `<bt:Image id="Icon.${name}.${size}" DefaultValue="${SITE}/assets/icons/${name}-${size}.png"/>`,
      ),
    ),
  },
  {
    after: '<!-- Labels, from tools/manifest/ribbon.ts. -->',
    before: '</bt:ShortStrings>',
    content: [...ribbon, ...entries].flatMap(({ id, label }) => stringXml(`${id}.Label`, label)),
  },
  {
    after: '<!-- Tips, from tools/manifest/ribbon.ts. -->',
    before: '</bt:LongStrings>',
    content: entries.flatMap(({ id, tip }) => stringXml(`${id}.Tip`, tip)),
  },
];

/** The manifest with the ribbon as the data say. Throws where it lacks a place for a part. */
export const withRibbon = (manifest: string): string =>
  parts.reduce((text, { after, before, content }) => {
    const start = text.indexOf(after) + after.length;
    const end = text.indexOf(before, start);
    if (start < after.length || end < 0) throw new Error(`manifest.xml lacks ${after}.`);
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const indent = ' '.repeat(text.slice(line, start).search(/\S/) + (after.startsWith('<!--') ? 0 : 2));
    const closing = text.lastIndexOf('\n', end);
    return `${text.slice(0, start)}\n${content.map((each) => indent + each).join('\n')}${text.slice(closing)}`;
  }, manifest);
