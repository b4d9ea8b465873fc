/** The one list of editions, oldest first: which there are, and which tables they have, follows from it. */
import { edition2019 } from './edition2019';
import { edition2021 } from './edition2021';

export const editions = [edition2019, edition2021] as const;

export type EditionId = (typeof editions)[number]['edition'];

export type TableId = (typeof editions)[number]['tables'][number]['id'];
