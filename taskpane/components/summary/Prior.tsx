/** Last year's summary or report, to compare with. */
import { Label, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import type { Gathering } from '../../gathering';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { FileSource } from '../FileSource';
import { Messages } from './Messages';

const useStyles = makeStyles({ group: { display: 'flex', flexDirection: 'column', gap: '4px' } });

interface Props {
  readonly prior: Gathering['prior'];
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function Prior({ prior, isBusy, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const report = prior?.reading.value;
  const read = report && { file: prior.file, year: report.year, edition: report.edition };
  return (
    <div className={styles.group} role="group" aria-label={words.prior}>
      <Label>{words.prior}</Label>
      <FileSource
        ways={[{ takes: 'file', label: words.choosePrior }]}
        hint={read ? fill(words.priorRead, read) : words.priorHint}
        isBusy={isBusy}
        onFiles={([file]) => file && void perform({ do: 'readPrior', file })}
      />
      {prior && <Messages messages={prior.reading.messages} intent={report ? 'warning' : 'error'} />}
    </div>
  );
}
