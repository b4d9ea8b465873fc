/** Cells that would change, each from what to what; of many, the first. */
import { useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellsOf, type Form } from '../../../src/form';
import { fill, nameOfCell } from '../../../src/locales';
import type { CellChange } from '../../../src/workbook/report';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    paddingBlock: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  change: { flexShrink: 0, maxWidth: '50%', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** So many are seen at once. */
const FIRST = 5;

interface Props {
  readonly changes: readonly CellChange[];
  readonly form: Form;
}

export function ChangeList({ changes, form }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.writing;
  const [isWhole, setWhole] = useState(changes.length <= FIRST);
  const shown = isWhole ? changes : changes.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ cell, from, to }) => (
          <li key={cell} className={styles.line}>
            <span>{nameOfCell(cellsOf(form).get(cell), locale) ?? cell}</span>
            <span className={styles.change}>
              {fill(words.change, { from: from ?? words.blank, to: to ?? words.blank })}
            </span>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <Link as="button" onClick={() => setWhole(true)}>
          {fill(words.rest, { count: changes.length - FIRST })}
        </Link>
      )}
    </>
  );
}
