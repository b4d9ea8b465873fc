/** What the narrative can speak of, one list for checks, draft and documentation. */
import { appeals } from './appeals';
import { disclosure } from './disclosure';
import { type Quantity } from './model';
import { answers } from './outcomes';
import { requests } from './requests';

export { otherEndings } from './appeals';
export { type Family, pattern, type Quantity, type Saying } from './model';

export const quantities: readonly Quantity[] = [...requests, ...answers, ...appeals, ...disclosure];
