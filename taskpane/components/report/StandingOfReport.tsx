/** How the report stands, what comes next, and the one thing to do. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CheckmarkCircleFilled, EditRegular } from '@fluentui/react-icons';
import { cellsOf, forms } from '../../../src/form';
import { fill, nameOfRow, say } from '../../../src/locales';
import type { Message } from '../../../src/report';
import type { CellPlace } from '../../../src/workbook/report';
import type { ReportModel } from '../../model/report';
import type { Perform } from '../../pane';
import type { Page } from '../../state';
import type { Ready } from '../../view';
import { useLocale } from '../../words';
import { SeverityIcon } from '../parts/SeverityIcon';
import { Standing } from '../parts/Standing';

const useStyles = makeStyles({
  brand: { color: tokens.colorBrandForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly model: ReportModel;
  readonly ready: Ready;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onOpen: (page: Page) => void;
}

/** What a table lacks, where it is there for the rest. */
const lacking: Readonly<Record<string, 'row' | 'column' | undefined>> = {
  'workbook.rowNotFound': 'row',
  'workbook.columnNotFound': 'column',
};

/** The message of what is broken, with the top of its sheet where that is still there; of what is printed the end, which tells it from others. */
function toldBroken({ code, params }: Message) {
  const sheet = String(params.sheet ?? '');
  const place = String(params.place ?? '')
    .split(' / ')
    .slice(-2)
    .join(' ');
  return { code, params: { ...params, sheet, place }, place: lacking[code] && { sheet, row: 0, column: 0 } };
}

export function StandingOfReport({
  model: { standing, progress, map },
  ready,
  isBusy,
  perform,
  onOpen,
}: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.report.standing;
  const { report, reading } = ready;
  const goTo = (
    place: CellPlace | undefined,
    label: string,
    appearance: 'primary' | 'secondary' = 'primary',
  ) =>
    place && (
      <Button
        appearance={appearance}
        disabledFocusable={isBusy}
        onClick={() => void perform({ do: 'goTo', place })}
      >
        {label}
      </Button>
    );
  const next = cellsOf(forms[report.edition]).get(progress.next ?? '');
  const nextPlace = reading.places.get(progress.next ?? '');
  switch (standing.is) {
    case 'broken': {
      const { gap, count } = standing;
      const { code, params, place } = toldBroken(standing.message);
      const part = map.find(({ group }) => params.sheet === locale.table[group]);
      const lack = lacking[code];
      const sentence = lack ? (count > 1 ? (`${lack}s` as const) : lack) : 'sentence';
      const gapPlace = gap && { sheet: gap.range.sheet, row: gap.row, column: 0 };
      return (
        <Standing
          level={1}
          icon={<SeverityIcon severity="error" isLarge />}
          sentence={fill(words.broken[sentence], { ...params, count })}
          next={
            lack
              ? fill(count > 1 ? words.broken.nextMany : words.broken.next, params)
              : say(standing.message, locale)
          }
        >
          {gap && (
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void perform({ do: 'putRowBack' })}
            >
              {words.broken.putBack}
            </Button>
          )}
          {goTo(gapPlace ?? part?.place ?? place, words.broken.action, gap ? 'secondary' : 'primary')}
        </Standing>
      );
    }
    case 'untouched':
      return (
        <Standing
          level={1}
          icon={<EditRegular className={styles.brand} />}
          sentence={words.untouched.sentence}
          next={words.untouched.next}
        >
          {goTo(nextPlace, words.untouched.action)}
        </Standing>
      );
    case 'filling':
      return (
        <Standing
          level={1}
          icon={<EditRegular className={styles.brand} />}
          sentence={fill(words.filling.sentence, { blank: standing.blank })}
          next={
            next &&
            fill(words.filling.next, {
              table: locale.table[next.table.id],
              cell: nameOfRow(next, locale),
            })
          }
        >
          {goTo(nextPlace, words.filling.action)}
        </Standing>
      );
    case 'errors': {
      const { findings, causes, warnings, first, blank } = standing;
      const isMerged = findings > causes;
      const sentence = isMerged && causes > 1 ? words.errors.sentenceMany : words.errors.sentence;
      const told =
        isMerged && causes > 1
          ? words.errors.nextFirst
          : blank > 0
            ? words.errors.nextBlank
            : warnings > 0
              ? words.errors.nextWarnings
              : words.errors.next;
      return (
        <Standing
          level={1}
          icon={<SeverityIcon severity="error" isLarge />}
          sentence={fill(sentence, { findings, causes })}
          next={fill(told, { warnings, first, blank })}
        />
      );
    }
    case 'warnings':
      return (
        <Standing
          level={1}
          icon={<SeverityIcon severity="warning" isLarge />}
          sentence={fill(words.warnings.sentence, { warnings: standing.warnings })}
          next={words.warnings.next}
        />
      );
    case 'wordless':
      return (
        <Standing
          level={1}
          icon={<CheckmarkCircleFilled className={styles.good} />}
          sentence={words.wordless.sentence}
          next={words.wordless.next}
        >
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => onOpen({ is: 'draft' })}>
            {words.wordless.action}
          </Button>
        </Standing>
      );
    case 'clear':
      return (
        <Standing
          level={1}
          icon={<CheckmarkCircleFilled className={styles.good} />}
          sentence={words.clear.sentence}
          next={words.clear.next}
        >
          <Button
            appearance="primary"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={isBusy}
            onClick={() => void perform({ do: 'exportReport', report, kind: 'docx' })}
          >
            {words.clear.action}
          </Button>
        </Standing>
      );
  }
}
