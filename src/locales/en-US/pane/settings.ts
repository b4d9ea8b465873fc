/** The words of settings and help in English. */
import type { Locale } from '../../zh-CN';

export const settings: Locale['pane']['settings'] = {
  help: 'Help',
  steps: 'Three steps: make, fill, send',
  shortcuts: 'Keys',
  keys: [
    { name: 'Between sheet and pane', keys: ['F6'] },
    { name: 'Up and down the list', keys: ['↑', '↓'] },
    { name: 'Open or close', keys: ['Enter'] },
    { name: 'Use the proposed figure', keys: ['Ctrl', 'Enter'] },
    { name: 'Go to the cell', keys: ['G'] },
  ],
  about: 'About',
  version: 'Version',
  rules: 'Rules',
  rulesOf: '{count}',
  editions: 'Editions',
  copy: 'Copy fault report',
  copied: 'Copied; paste it to whoever looks after the add-in.',
  copyNote: 'Only the version and what failed; none of the report’s figures or words.',
};
