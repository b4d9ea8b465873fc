/** The lexicon and the ways of saying something speak of the same concepts (issue 16). */
import { quantities } from '../../src/rules/narrative/quantities';
import { concepts } from '../../src/rules/narrative/quantities/lexicon';

it.each(quantities.map(({ id, said }) => [id, said] as const))(
  '%s is said with concepts that words have',
  (_, said) => {
    const unknown = said.flatMap(({ may }) => [...may].filter((concept) => !concepts.has(concept)));
    expect(unknown).toEqual([]);
  },
);
