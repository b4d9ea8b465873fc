/** What is offered at a cell: its menu, and the keys, as data: manifest.xml and shortcuts.json are made of them. */
import { type Button, calls } from './controls';

/** What the menu of a cell offers. */
export const cellMenu: readonly Button[] = [
  {
    id: 'OpenCell',
    icon: 'check',
    label: ['校验本格', 'Check this cell'],
    tip: [
      '打开面板，把所选格的问题列在最前面：可能错在哪里、应是多少。',
      'Opens the pane with what is wrong with the selected cell first: where the fault may be, and what the figure should be.',
    ],
    action: calls('openCell'),
  },
  {
    id: 'GoToRelated',
    icon: 'related',
    label: ['转到相关格', 'Go to related cell'],
    tip: [
      '转到与所选格对不上的格；面板说得出哪一格可能错了的，转到那一格。',
      'Goes to the cell that contradicts the selected one, or, where the pane can tell which is at fault, to that.',
    ],
    action: calls('goToRelated'),
  },
];

/** Keys for functions, where Excel offers shortcuts of add-ins; on a Mac, Command stands for Ctrl. */
export const shortcuts: Readonly<Record<string, string>> = {
  checkReport: 'Ctrl+Alt+K',
  goToNext: 'Ctrl+Alt+N',
  goToPrevious: 'Ctrl+Alt+P',
  openCell: 'Ctrl+Alt+J',
};
