/** The words of settings and help in English. */
import type { Locale } from '../../zh-CN';

export const settings: Locale['pane']['settings'] = {
  settings: 'Settings',
  switches: {
    isLive: { name: 'Check while filling in', detail: 'Each edit updates the pane' },
    follows: { name: 'Follow the selection', detail: 'What is wrong with the selected cell comes first' },
    showsHints: { name: 'Show hints', detail: 'Such as five times last year’s figure' },
  },
  language: 'Language',
  languageDetail: 'The sheets keep their own',
  languages: { excel: 'As Excel', 'zh-CN': '中文', 'en-US': 'English' },
  help: 'Help',
  steps: 'Three steps',
  stepsDetail: 'Make, fill, send',
  shortcuts: 'Keys',
  keys: [
    { name: 'Check', keys: ['Ctrl', 'Alt', 'K'], isExcels: true },
    { name: 'Next problem', keys: ['Ctrl', 'Alt', 'N'], isExcels: true },
    { name: 'Previous problem', keys: ['Ctrl', 'Alt', 'P'], isExcels: true },
    { name: 'Problem of the selected cell', keys: ['Ctrl', 'Alt', 'J'], isExcels: true },
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
