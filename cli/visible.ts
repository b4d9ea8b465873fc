/** Names and quotes as a terminal may show them: strangers chose them. */

/** Controls, marks that turn the direction of writing, other ends of lines, and halves of characters. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

/** One line in which what would steer the terminal, or begin another line, stands as `\u001b`. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
