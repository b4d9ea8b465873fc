/** Figures set above or below the line are marks, not figures of the number beside them: they are kept as the signs that Unicode has for them. */

const ABOVE = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const BELOW = '₀₁₂₃₄₅₆₇₈₉';

/** `1` as `¹`; what else stands there is words anyway. */
export const raised = (text: string): string => text.replace(/\d/g, (digit) => ABOVE[Number(digit)] ?? digit);

/** `1` as `₁`. */
export const lowered = (text: string): string =>
  text.replace(/\d/g, (digit) => BELOW[Number(digit)] ?? digit);
