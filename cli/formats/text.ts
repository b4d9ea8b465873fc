/** A readable list, file by file. */
import { listFindings } from '../list';
import { type Format, isRead } from './format';

export const text: Format = async function* (files, { locale }) {
  for await (const result of files) {
    if (isRead(result)) yield listFindings({ ...result.report, explanations: result.explanations }, locale);
  }
};
