/** What the sheet's input message says of the selected cell, in the pane's language where that is not the sheet's. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type CellId, cellsOf, forms, priorFormOf } from '../../../src/form';
import { nameOfCell } from '../../../src/locales';
import { equationsOf, sumsIn } from '../../../src/rules';
import type { Ready } from '../../view';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function EntryNote({ cell, ready }: { readonly cell: CellId | null; readonly ready: Ready }) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report.entry;
  const form = forms[ready.report.edition];
  const selected = cell === null ? undefined : cellsOf(form).get(cell);
  if (!words || !selected) return null;
  const isSum = sumsIn(equationsOf(form, priorFormOf(ready.report))).some(
    ({ total }) => total === selected.id,
  );
  return (
    <p className={styles.note}>
      {nameOfCell(selected, locale)}: {words[isSum ? 'total' : selected.column.type]}
    </p>
  );
}
