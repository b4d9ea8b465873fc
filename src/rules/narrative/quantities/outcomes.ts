/** What requests came to, the reasons given, and who applied. */
import type { Sum } from '../sums';
import {
  after,
  type Family,
  plainly,
  PROCESSED,
  type Quantity,
  RECEIVED,
  RECEIVED_AND_CARRIED_IN,
} from './model';

/** Of what a share of an outcome may be given. */
const OUTCOME_OF: readonly Sum[] = [PROCESSED, RECEIVED, RECEIVED_AND_CARRIED_IN];

/** Behind applicants an outcome is that of their requests alone. */
const NOT_OF_APPLICANTS: readonly (Family | 'nothing')[] = [
  'nothing',
  'requests',
  'outcomes',
  'reasons',
  'otherReasons',
  'reviews',
  'lawsuits',
  'regulations',
  'normativeDocuments',
  'decisions',
  'fees',
];

/** What else may be said with an outcome. */
const WITH = 'request? answer? decide? result? public? partition? handle? among?';

const outcome = (id: string, words: string, ...sums: Sum[]): Quantity => ({
  id,
  rule: 'N-1',
  family: 'outcomes',
  sums,
  said: after(NOT_OF_APPLICANTS, `${words} ${WITH}`),
  shareOf: OUTCOME_OF,
});

const GRANTED: Sum = ['requests.granted.total'];
const PARTLY: Sum = ['requests.partlyGranted.total'];

const granted = outcome('granted', 'granted', GRANTED);
/** All outcomes but those that a list may have named, in the order of the form, before it says 其他. */
const NAMED = ['granted', 'partlyGranted', 'refused.*', 'unavailable.*'].map(
  (row) => `-requests.${row}.total`,
);
const REST: readonly Sum[] = NAMED.map((_, at): Sum => [...PROCESSED, ...NAMED.slice(0, at + 1)]);

/** 其他 at the end of a list of outcomes, or of the reasons of 其他处理. */
const others: readonly Quantity[] = [
  {
    ...outcome(
      'otherListed',
      '',
      ['requests.other.total'],
      ['requests.other.*.total'],
      ['requests.other.rest.total'],
      ...REST,
    ),
    said: after(['outcomes', 'otherReasons'], `others ${WITH}`),
  },
];

/** 其他 at the end of a list of reasons: those of its group that the list has not named, or any other outcome. */
const restOfReasons: Quantity = {
  ...outcome('restOfReasons', '', ['requests.other.total'], ...REST),
  family: 'reasons',
  said: after(['reasons'], `others because? ${WITH}`),
};

/** @param reasons tells the ids of those that the list has named: most counts are not of the rest of a list */
export function ofListed(of: Quantity, reasons: () => readonly string[]): Quantity {
  if (of !== restOfReasons) return of;
  const named = reasons();
  const [group] = named.at(-1)?.split('.') ?? [];
  if (group === undefined) return of;
  const own = named.filter((id) => id.startsWith(`${group}.`));
  const rest: Sum = [`requests.${group}.*.total`, ...own.map((id) => `-requests.${id}.total`)];
  return { ...of, sums: [rest, ...of.sums] };
}

const outcomes: readonly Quantity[] = [
  {
    ...granted,
    said: [...granted.said, ...after(['outcomes', 'reasons', 'requests'], 'public request? answer? among?')],
  },
  outcome('partlyGranted', 'partly', PARTLY),
  outcome('publicised', 'granted partly', [...GRANTED, ...PARTLY]),
  outcome('refused', 'refused', ['requests.refused.*.total']),
  outcome('unavailable', 'unavailable', ['requests.unavailable.*.total']),
  outcome('declined', 'declined', ['requests.declined.*.total']),
  outcome('other', 'otherwise', ['requests.other.total'], ['requests.other.*.total']),
];

/** The rows that give reasons, by what cannot be done for them, with the concept of each. */
const reasons = {
  refused: {
    concept: 'refused',
    rows: {
      stateSecret: 'stateSecret',
      prohibitedByLaw: 'prohibitedByLaw',
      threeSecurities: 'threeSecurities',
      thirdPartyRights: 'thirdParty',
      internalAffairs: 'internalAffairs',
      processInformation: 'processInformation',
      enforcementFile: 'enforcementFile',
      administrativeInquiry: 'administrativeInquiry',
    },
  },
  unavailable: {
    concept: 'unavailable',
    rows: { notHeld: 'notHeld', needsCreation: 'needsCreation', stillUnclear: 'stillUnclear' },
  },
  declined: {
    concept: 'declined',
    rows: {
      petition: 'petition',
      repeated: 'repeated',
      publication: 'publication',
      massRepeated: 'massRepeated',
      confirmation: 'confirmation',
    },
  },
  other: { concept: 'otherwise', rows: { notCorrected: 'notCorrected', feeUnpaid: 'feeUnpaid' } },
} as const;

type Group = keyof typeof reasons;

const reasonsOf = (group: Group): Quantity[] =>
  Object.entries(reasons[group].rows).map(([row, concept]) => ({
    id: `${group}.${row}`,
    rule: 'N-1',
    family: group === 'other' ? 'otherReasons' : 'reasons',
    sums: [[`requests.${group}.${row}.total`]],
    said: after(NOT_OF_APPLICANTS, `${concept} ${reasons[group].concept}? because? share? ${WITH}`),
    topic: /申请|公开|提供|处理/,
    shareOf: OUTCOME_OF,
    once: 'in a sentence',
  }));

/** All, one or two of some rows: what a reason in words of one's own may stand for. */
function anyOf(group: Group): Sum[] {
  const rows = Object.keys(reasons[group].rows).map((row) => `requests.${group}.${row}.total`);
  const pairs = rows.flatMap((row, at) => rows.slice(at + 1).map((other): Sum => [row, other]));
  return [[`requests.${group}.*.total`], ...rows.map((row): Sum => [row]), ...pairs];
}

const forSomeReason = (group: Group): Quantity => {
  const { concept, rows } = reasons[group];
  const some = Object.values(rows).map((row) => `${row}?`);
  return {
    id: `${group}ForReason`,
    rule: 'N-1',
    family: 'outcomes',
    sums: anyOf(group),
    said: after(
      NOT_OF_APPLICANTS,
      `~${concept} because etc? ${some.join(' ')} ${WITH}`,
      `${concept} etc because? ${some.join(' ')} ${WITH}`,
    ),
    once: 'in all',
  };
};

/** The columns of who applied. */
const applicants = {
  person: 'person',
  organisations: 'organisations',
  business: 'business',
  research: 'research',
  welfare: 'welfare',
  legalService: 'legal',
} as const;

const applicant = (id: keyof typeof applicants): Quantity[] => {
  const of = (row: string): Sum =>
    id === 'organisations' ? [`requests.${row}.total`, `-requests.${row}.person`] : [`requests.${row}.${id}`];
  const concept = applicants[id];
  const before = ['nothing', 'requests', 'applicants'] as const;
  const one = { id, rule: 'N-1', family: 'applicants', topic: /申请/ } as const;
  return [
    {
      ...one,
      sums: [of('received'), [...of('received'), ...of('carriedIn')], of('processed')],
      behind: {
        received: [of('received')],
        carriedIn: [of('carriedIn')],
        carriedOut: [of('carriedOut')],
      },
      said: after(before, `${concept} request? take? accept? handle? public? etc? fresh? among?`),
      ...(id === 'organisations' && { mayInclude: true }),
      shareOf: [RECEIVED, RECEIVED_AND_CARRIED_IN],
    },
    {
      ...one,
      sums: [of('processed')],
      said: after(before, `${concept} answer request? handle? public? etc? among?`),
      shareOf: [PROCESSED],
    },
  ];
};

/** The outcomes of which one kind of applicant's may be told, with the rows that count them. */
const outcomesOf = {
  granted: { concept: 'granted', row: 'granted' },
  partlyGranted: { concept: 'partly', row: 'partlyGranted' },
  refused: { concept: 'refused', row: 'refused.*' },
  unavailable: { concept: 'unavailable', row: 'unavailable.*' },
  declined: { concept: 'declined', row: 'declined.*' },
  other: { concept: 'otherwise', row: 'other.*' },
} as const;

/** What the requests of one kind of applicant came to; once named, it is not named again. */
const outcomesOfApplicant = (id: 'person' | 'business', family: Family): Quantity[] =>
  Object.entries(outcomesOf).map(([name, { concept, row }]) => ({
    id: `${id}.${name}`,
    rule: 'N-1',
    family,
    topic: /申请/,
    sums: [[`requests.${row}.${id}`]],
    said: [...plainly(`${applicants[id]} ${concept} ${WITH}`), ...after([family], `${concept} ${WITH}`)],
  }));

export const answers: readonly Quantity[] = [
  ...outcomes,
  ...others,
  restOfReasons,
  ...(Object.keys(reasons) as Group[]).flatMap(reasonsOf),
  ...(['refused', 'unavailable', 'declined'] as const).map(forSomeReason),
  ...(Object.keys(applicants) as (keyof typeof applicants)[]).flatMap(applicant),
  ...outcomesOfApplicant('person', 'personsOutcomes'),
  ...outcomesOfApplicant('business', 'businessesOutcomes'),
];
