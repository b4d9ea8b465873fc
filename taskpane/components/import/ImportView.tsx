/** Importing a document: it is chosen, looked at, and then written. */
import { Button, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ImportTarget } from '../../../src/workbook/report';
import { page, pageTitle } from '../../looks';
import type { Perform } from '../../pane';
import type { Importing } from '../../state';
import type { View } from '../../view';
import { useLocale } from '../../words';
import { NewReport } from './NewReport';
import { Preview } from './Preview';
import { ReadingNotes } from './ReadingNotes';
import { Source } from './Source';

const useStyles = makeStyles({
  page,
  title: pageTitle,
  text: { margin: 0 },
});

interface Props {
  readonly importing: Importing;
  readonly view: View;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onShow: (target: ImportTarget | null) => void;
}

export function ImportView({ importing: { target, document }, view, isBusy, perform, onShow }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.import;
  const report = document?.value;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.text}>{words.intro}</p>
      {view.is === 'ready' && (
        <Field label={words.target}>
          <RadioGroup
            layout="horizontal"
            value={target}
            onChange={(_, { value }) => onShow(value as ImportTarget)}
          >
            {(['this', 'prior'] as const).map((year) => (
              <Radio key={year} value={year} label={words.targets[year]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Source isBusy={isBusy} isAnother={document !== null} perform={perform} />
      {document && <ReadingNotes reading={document} />}
      {report &&
        (view.is === 'ready' ? (
          <Preview
            key={target}
            document={report}
            target={target}
            ready={view}
            isBusy={isBusy}
            perform={perform}
          />
        ) : (
          <NewReport document={report} isBusy={isBusy} perform={perform} />
        ))}
      <div>
        <Button size="small" onClick={() => onShow(null)}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
