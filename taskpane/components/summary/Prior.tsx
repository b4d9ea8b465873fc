/** Last year's summary or report, to compare with. */
import { Label, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import type { ChosenFile } from '../../files';
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
  async function readChosen([chosen]: readonly ChosenFile[]): Promise<void> {
    if (!chosen) return;
    const file = await chosen.open();
    const source = new Uint8Array(await file.arrayBuffer());
    await perform({ do: 'readPrior', file: chosen.path, source });
  }
  const read = report && { file: prior.file, year: report.year, edition: report.edition };
  return (
    <div className={styles.group} role="group" aria-label={words.prior}>
      <Label>{words.prior}</Label>
      <FileSource
        ways={[{ takes: 'file', label: words.choosePrior }]}
        hint={read ? fill(words.priorRead, read) : words.priorHint}
        isBusy={isBusy}
        onFiles={(files) => void readChosen(files)}
      />
      {prior && <Messages messages={prior.reading.messages} intent={report ? 'warning' : 'error'} />}
    </div>
  );
}
