/** The files that were read, those with something wrong first: whose each is and what was found, or why nothing is taken from it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../src/locales';
import type { Message } from '../../../src/report';
import { countBySeverity, unitName, type UnitReport } from '../../../src/summary';
import type { Gathering } from '../../gathering';
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

interface LeftOutProps {
  readonly file: string;
  /** What has become of it, in a word or two. */
  readonly state: 'unreadable' | 'leftOut';
  readonly messages: readonly Message[];
}

function LeftOut({ file, state, messages }: LeftOutProps) {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <div className={styles.item}>
      <span className={styles.head}>
        <span className={styles.name}>{file}</span>
        <span className={styles.unread}>{locale.pane.summary[state]}</span>
      </span>
      {messages.map((message, at) => (
        <span key={at}>{say(message, locale)}</span>
      ))}
    </div>
  );
}

const errorsIn = ({ findings }: UnitReport): number => countBySeverity(findings).error;

const NOT_A_UNIT: Message = { code: 'summary.notAUnit', params: {} };

type Props = Pick<Gathering, 'reports' | 'unread' | 'summaries'>;

export function GatheredList({ reports, unread, summaries }: Props) {
  const words = useLocale().pane.summary;
  const lines: Line[] = [
    ...unread.map(({ file, messages }) => ({
      key: `unread ${file}`,
      text: file,
      content: <LeftOut file={file} state="unreadable" messages={messages} />,
    })),
    ...summaries.map(({ file }) => ({
      key: `summary ${file}`,
      text: file,
      content: <LeftOut file={file} state="leftOut" messages={[NOT_A_UNIT]} />,
    })),
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
