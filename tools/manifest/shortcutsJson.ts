/** The shortcuts as Office wants them: actions by the names of their functions, and the keys of each platform. */
import { cellMenu, shortcuts } from './atCell';
import type { Button } from './controls';
import { ribbon } from './ribbon';

const buttons: readonly Button[] = [
  ...ribbon.flatMap(({ controls }) =>
    controls.flatMap((control) => ('items' in control ? control.items : [control])),
  ),
  ...cellMenu,
];

const nameOf = (action: string): string =>
  buttons.find((button) => button.action !== 'opensPane' && button.action.calls === action)?.label[0] ??
  action;

export const shortcutsJson = (): string =>
  `${JSON.stringify(
    {
      actions: Object.keys(shortcuts).map((id) => ({ id, type: 'ExecuteFunction', name: nameOf(id) })),
      shortcuts: Object.entries(shortcuts).map(([action, keys]) => ({
        action,
        key: { default: keys, mac: keys.replace('Ctrl', 'Command') },
      })),
    },
    null,
    2,
  )}\n`;
