/** What a person has chosen about the pane, kept by the browser on this computer; nothing of a report. */
import type { Sender } from '../src/letters';
import type { LanguageId } from '../src/locales';

export interface Preferences {
  /** The pane is up to date with every edit, not only when a check is asked for. */
  readonly isLive: boolean;
  /** What is wrong with the selected cell comes first. */
  readonly follows: boolean;
  readonly showsHints: boolean;
  /** The language of the pane; `excel`: that of Excel. */
  readonly language: 'excel' | LanguageId;
  /** Who sends reports back, and by when they are wanted again. */
  readonly sender: Sender;
}

export const usual: Preferences = {
  isLive: true,
  follows: true,
  showsHints: true,
  language: 'excel',
  sender: {},
};

const KEY = 'ogi.preferences';

/** What was kept; what cannot be read, because storing is forbidden or it is damaged, is as usual. */
export function keptPreferences(): Preferences {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return usual;
  }
}

/** Where storing is forbidden they hold until the pane is closed. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    return;
  }
}
