/** What section 2 counts: documents, decisions, fees. */
import { after, asking, plainly, type Quantity } from './model';

const DOCUMENTS = /^(?:[件个份部项]|)$/;
/** Decisions have no 项 by themselves: those are the matters that a licence is given for. */
const DECISIONS = /^(?:[件条宗起份个例次]|)$/;

const decisions = (id: string, concept: string, cell: string): Quantity => ({
  id,
  rule: 'N-2',
  family: 'decisions',
  sums: [[cell]],
  said: [
    ...asking(
      { units: DECISIONS, mayBeNone: true },
      plainly(`${concept} decide? perform? handle? answer? result? among?`),
    ),
    ...plainly(`${concept} decide perform? public?`, `${concept} handle`),
  ],
});

const documents = (kind: 'regulations' | 'normativeDocuments', concept: string): Quantity[] => {
  const of = (what: string, ...cells: readonly string[]): Omit<Quantity, 'said'> => ({
    id: `${kind}${what}`,
    rule: 'N-2',
    family: kind,
    mayInclude: true,
    units: DOCUMENTS,
    sums: cells.map((cell) => [`disclosure.${kind}.${cell}`]),
  });
  const said = (what: string): Quantity['said'] => [
    ...plainly(`${concept} ${what} among?`),
    ...after([kind], `${what} among?`),
  ];
  return [
    { ...of('Made', 'made', 'published'), said: asking({ mayBeNone: true }, said('made')) },
    {
      ...of('Repealed', 'repealed'),
      said: [...asking({ mayBeNone: true }, said('repealed')), ...after([kind], 'repealed document among?')],
    },
    { ...of('InForce', 'inForce'), said: [...said('inForce'), ...after([kind], 'inForce document among?')] },
  ];
};

export const disclosure: readonly Quantity[] = [
  decisions('licences', 'licence', 'disclosure.licences.decisions'),
  decisions('penalties', 'penalty', 'disclosure.penalties.decisions'),
  decisions('compulsoryMeasures', 'compulsory', 'disclosure.compulsoryMeasures.decisions'),
  ...documents('regulations', 'regulations'),
  ...documents('normativeDocuments', 'normative'),
  {
    id: 'fees',
    rule: 'N-2',
    family: 'fees',
    sums: [['disclosure.fees.amount']],
    // The table counts in 万元, the narrative is read in 元.
    worth: 10_000,
    units: /^元$/,
    said: plainly('fee collect?'),
  },
];
