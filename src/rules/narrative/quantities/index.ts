/** What the narrative can speak of, one list for checks, draft and documentation. */
import { appeals } from './appeals';
import { disclosure } from './disclosure';
import { type Quantity } from './model';
import { answers } from './outcomes';
import { requests } from './requests';

export { otherEndings } from './appeals';
export { type Family, pattern, type Quantity, type Saying } from './model';

export const quantities: readonly Quantity[] = [...requests, ...answers, ...appeals, ...disclosure];

/** Words without any of which no quantity is told. */
export const anyKey = new RegExp([...new Set(quantities.map(({ key }) => key.source))].join('|'));

/** The quantities by the words that they cannot be told without. */
export const byKey: readonly { readonly key: RegExp; readonly of: readonly Quantity[] }[] = [
  ...new Map(quantities.map(({ key }) => [key.source, key])).values(),
].map((key) => ({ key, of: quantities.filter((quantity) => quantity.key.source === key.source) }));
