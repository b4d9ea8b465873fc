/** Contents as Excel takes them: what is written is read as if it were typed. */
import type { Content } from '../workbook/patch';
import type { Typed } from './cellsTrace';

/** An apostrophe keeps words what they are. */
export function typed(content: Content): Typed {
  if (content === '' || typeof content === 'string') return content === '' ? content : `'${content}`;
  return typeof content === 'object' && content !== null ? `=${content.formula}` : content;
}
