/** Printed totals made formulas: first which of them would change, and to what. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableCalculatorRegular } from '@fluentui/react-icons';
import { forms } from '../../src/form';
import { fill } from '../../src/locales';
import { printedTotals, totalsWriting } from '../../src/workbook/report';
import { page } from '../looks';
import type { Perform } from '../pane';
import type { Ready } from '../view';
import { useLocale } from '../words';
import { ChangeList } from './parts/ChangeList';
import { PageHead } from './parts/PageHead';
import { Standing } from './parts/Standing';

const useStyles = makeStyles({ page, icon: { color: tokens.colorBrandForeground1 } });

interface Props {
  readonly ready: Ready;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onBack: () => void;
}

export function TotalsView({ ready: { report, reading }, isBusy, perform, onBack }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.writing.totals;
  const totals = printedTotals(report, reading);
  const changed = totals.filter(({ from, to }) => from !== to);
  const counts = { count: totals.length, changed: changed.length };
  const [sentence, next] =
    totals.length === 0
      ? [words.nothing]
      : changed.length === 0
        ? [words.sentenceSame, words.nextSame]
        : [words.sentence, words.next];
  return (
    <div className={styles.page}>
      <PageHead title={words.title} onBack={onBack} />
      <Standing
        level={2}
        icon={<TableCalculatorRegular className={styles.icon} />}
        sentence={fill(sentence, counts)}
        next={next}
      >
        {totals.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() =>
              void perform({
                do: 'write',
                writing: totalsWriting(report, reading),
                purpose: { is: 'totals' },
              })
            }
          >
            {words.write}
          </Button>
        )}
      </Standing>
      {changed.length > 0 && <ChangeList changes={changed} form={forms[report.edition]} />}
    </div>
  );
}
