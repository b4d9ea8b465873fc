/** The report as a file: the kinds there are, shown when somebody wants one. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { DocumentKind } from '../../src/documents';
import type { Report } from '../../src/report';
import type { Perform } from '../pane';
import { useLocale } from '../words';

const useStyles = makeStyles({ kinds: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

const kinds: readonly DocumentKind[] = ['docx', 'html', 'csv', 'json'];

interface Props {
  readonly report: Report;
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function Export({ report, isBusy, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.export;
  return (
    <div className={styles.kinds} role="group" aria-label={words.label}>
      {kinds.map((kind) => (
        <Button
          key={kind}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void perform({ do: 'exportReport', report, kind })}
        >
          {words.kinds[kind]}
        </Button>
      ))}
    </div>
  );
}
