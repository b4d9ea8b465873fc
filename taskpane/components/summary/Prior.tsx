/** Last year's summary or report, to compare with. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import type { Gathering } from '../../gathering';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { WayButton } from '../FileSource';
import { Disclosure } from '../parts/Disclosure';
import { Messages } from '../parts/Messages';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly prior: Gathering['prior'];
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function Prior({ prior, isBusy, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const report = prior?.reading.value;
  const read =
    report && fill(words.priorRead, { file: prior.file, year: report.year, edition: report.edition });
  return (
    <div className={styles.group}>
      <Disclosure
        title={words.prior}
        side={report ? fill(words.priorYear, { year: report.year }) : words.notChosen}
        {...(read && { detail: read })}
      >
        <div className={styles.group}>
          <p className={styles.hint}>{words.priorHint}</p>
          <div>
            <WayButton
              way={{ takes: 'file', label: words.choosePrior }}
              isBusy={isBusy}
              onFiles={([file]) => file && void perform({ do: 'readPrior', file })}
            />
          </div>
        </div>
      </Disclosure>
      {prior && <Messages messages={prior.reading.messages} isError={!report} />}
    </div>
  );
}
