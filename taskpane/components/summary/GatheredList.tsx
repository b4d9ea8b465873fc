/** The files that were read, those with something wrong first: whose each is and what was found, or why it cannot be read. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../src/locales';
import {
  countBySeverity,
  type Gathered,
  unitName,
  type UnitReport,
  type UnreadFile,
} from '../../../src/summary';
import { useLocale } from '../../words';
import { Tally } from './Tally';
import { type Line, SearchList } from './SearchList';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  name: { fontWeight: 600 },
  file: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  unread: { color: tokens.colorPaletteRedForeground1, fontWeight: 600, flexShrink: 0 },
});

function Read({ report }: { readonly report: UnitReport }) {
  const styles = useStyles();
  const words = useLocale().pane.import;
  return (
    <div className={styles.item}>
      <span className={styles.head}>
        <span className={styles.name}>{unitName(report)}</span>
        <Tally counts={countBySeverity(report.findings)} />
      </span>
      <span className={styles.file}>
        {report.year || words.yearless} · {report.file}
      </span>
    </div>
  );
}

function Unread({ unread: { file, messages } }: { readonly unread: UnreadFile }) {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <div className={styles.item}>
      <span className={styles.head}>
        <span className={styles.name}>{file}</span>
        <span className={styles.unread}>{locale.pane.summary.unreadable}</span>
      </span>
      {messages.map((message, at) => (
        <span key={at}>{say(message, locale)}</span>
      ))}
    </div>
  );
}

const errorsIn = ({ findings }: UnitReport): number => countBySeverity(findings).error;

export function GatheredList({ gathered: { reports, unread } }: { readonly gathered: Gathered }) {
  const words = useLocale().pane.summary;
  const lines: Line[] = [
    ...unread.map((one) => ({ key: `unread ${one.file}`, text: one.file, content: <Unread unread={one} /> })),
    ...reports
      .map((report) => ({ report, errors: errorsIn(report) }))
      .sort((a, b) => b.errors - a.errors)
      .map(({ report }) => ({
        key: `${report.unit} ${report.file}`,
        text: `${report.unit} ${report.file}`,
        content: <Read report={report} />,
      })),
  ];
  if (lines.length === 0) return null;
  return (
    <section aria-label={words.files}>
      <SearchList search={words.findFile} lines={lines} first={50} />
    </section>
  );
}
