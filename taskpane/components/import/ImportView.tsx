/** Importing a document: it is chosen, looked at, and then written. */
import { makeStyles } from '@fluentui/react-components';
import { page } from '../../looks';
import type { Perform } from '../../pane';
import type { Page } from '../../state';
import type { View } from '../../view';
import { useLocale } from '../../words';
import { PageHead } from '../parts/PageHead';
import { Document } from './Document';
import { IntoReport } from './IntoReport';
import { NewReport } from './NewReport';
import { ReadingNotes } from './ReadingNotes';
import { Source } from './Source';

const useStyles = makeStyles({ page, text: { margin: 0 } });

interface Props {
  readonly importing: Extract<Page, { is: 'import' }>;
  readonly view: View;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onBack: () => void;
}

export function ImportView({ importing: { wish, document }, view, isBusy, perform, onBack }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.import;
  const report = document?.reading.value;
  return (
    <div className={styles.page}>
      <PageHead title={words.title} onBack={onBack} />
      {document && <Document document={document} isBusy={isBusy} perform={perform} />}
      {document && !report && <ReadingNotes reading={document.reading} />}
      {/* What nothing could be read of gives way to another. */}
      {!report && (
        <>
          <p className={styles.text}>{words.intro}</p>
          <Source isBusy={isBusy} perform={perform} />
        </>
      )}
      {report &&
        (view.is === 'ready' ? (
          <IntoReport
            key={document.name}
            document={report}
            wish={wish}
            ready={view}
            isBusy={isBusy}
            perform={perform}
          />
        ) : (
          <NewReport document={report} isBusy={isBusy} perform={perform} />
        ))}
      {document && report && <ReadingNotes reading={document.reading} />}
    </div>
  );
}
