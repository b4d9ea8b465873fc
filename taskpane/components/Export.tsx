/** The report as a file: the kinds there are, shown when somebody wants one. */
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { documentKinds } from '../../src/documents/write';
import { fill } from '../../src/locales';
import type { Report } from '../../src/report';
import type { Perform } from '../pane';
import { useLocale } from '../words';

const useStyles = makeStyles({
  export: { display: 'flex', flexDirection: 'column', gap: '8px' },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface Props {
  readonly report: Report;
  /** How many errors there are in it: no reason not to go on, but one to think. */
  readonly errors: number;
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function Export({ report, errors, isBusy, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.export;
  return (
    <div className={styles.export} role="group" aria-label={words.label}>
      {errors > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fill(words.hasErrors, { count: errors })}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.kinds}>
        {documentKinds.map((kind) => (
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
    </div>
  );
}
