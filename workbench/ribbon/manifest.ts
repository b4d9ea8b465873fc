/** The ribbon as the add-in's manifest describes it, its texts in one language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** The address of the icon, 32 pixels high where there is one. */
  readonly icon: string;
  /** The function to call, or the page to show in the pane. */
  readonly action: { readonly command: string } | { readonly page: string };
}

/** A button that opens others. */
export interface RibbonMenu extends Omit<RibbonButton, 'action'> {
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface Manifest {
  readonly name: string;
  /** The page of the pane. */
  readonly page: string;
  /** The page whose functions the ribbon calls. */
  readonly commandsPage: string;
  /** May the pane's page run the functions too? */
  readonly isRuntimeShared: boolean;
  readonly tabs: readonly RibbonTab[];
}

const all = (parent: Element | Document, name: string): Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];
const children = (parent: Element | undefined, name: string): Element[] =>
  [...(parent?.children ?? [])].filter(({ localName }) => localName === name);
const child = (parent: Element | undefined, name: string): Element | undefined => children(parent, name)[0];
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';

/** The value for a language: its override, or the default. */
function localized(element: Element | undefined, language: string): string {
  const override = children(element, 'Override').find((each) => attribute(each, 'Locale') === language);
  return attribute(override, 'Value') || attribute(element, 'DefaultValue');
}

/** Reads a manifest; the addresses in it are brought to the place the workbench is served from. */
export function readManifest(xml: string, language: string): Manifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  // Of the nested versions of the overrides, the innermost is the newest: the one that counts.
  const overrides = all(document, 'VersionOverrides').at(-1);
  const resources = new Map(
    children(overrides, 'Resources').flatMap((each) =>
      [...each.children].flatMap((kind) =>
        [...kind.children].map((item) => [attribute(item, 'id'), localized(item, language)] as const),
      ),
    ),
  );
  const resource = (element: Element | undefined): string => resources.get(attribute(element, 'resid')) ?? '';
  const page = (element: Element | undefined): string => localPath(resource(element));

  const readFace = (control: Element): Omit<RibbonButton, 'action'> => {
    const images = children(child(control, 'Icon'), 'Image');
    const supertip = child(control, 'Supertip');
    return {
      id: attribute(control, 'id'),
      label: resource(child(control, 'Label')),
      title: resource(child(supertip, 'Title')),
      description: resource(child(supertip, 'Description')),
      icon: page(images.find((image) => attribute(image, 'size') === '32') ?? images[0]),
    };
  };
  const readButton = (control: Element): RibbonButton => {
    const action = child(control, 'Action');
    const command = child(action, 'FunctionName')?.textContent?.trim();
    return {
      ...readFace(control),
      action: command ? { command } : { page: page(child(action, 'SourceLocation')) },
    };
  };
  const readControl = (control: Element): RibbonButton | RibbonMenu => {
    const items = children(child(control, 'Items'), 'Item').map(readButton);
    return items.length > 0 ? { ...readFace(control), items } : readButton(control);
  };
  const readGroup = (group: Element): RibbonGroup => ({
    id: attribute(group, 'id'),
    label: resource(child(group, 'Label')),
    controls: children(group, 'Control').map(readControl),
  });
  const readTab = (tab: Element): RibbonTab => ({
    id: attribute(tab, 'id'),
    label: resource(child(tab, 'Label')) || attribute(tab, 'id'),
    groups: children(tab, 'Group').map(readGroup),
  });

  const surface = overrides ? all(overrides, 'ExtensionPoint') : [];
  const ribbon = surface.find((each) => each.getAttribute('xsi:type') === 'PrimaryCommandSurface');
  return {
    name: localized(child(root, 'DisplayName'), language),
    page: localPath(attribute(child(child(root, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')),
    commandsPage: page(all(overrides ?? document, 'FunctionFile')[0]),
    isRuntimeShared: all(overrides ?? document, 'Runtime').length > 0,
    tabs: [...children(ribbon, 'CustomTab'), ...children(ribbon, 'OfficeTab')].map(readTab),
  };
}

/** The manifest names the host it is deployed on; here its pages are served beside the workbench. */
const localPath = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  return pathname + search;
};
