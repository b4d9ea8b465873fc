/** Asks for the selected cell: in some builds of Excel nobody is told of a selection (office-js #6311). */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  button: { color: tokens.colorNeutralForeground3, fontWeight: 'normal', paddingInline: 0, minWidth: 0 },
  said: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** What there is to say of the cell that is selected, where nothing else shows it. */
  readonly said?: string;
  readonly perform: Perform;
}

export function ReadSelection({ said, perform }: Props) {
  const styles = useStyles();
  const { readSelection } = useLocale().pane;
  return (
    <div className={styles.line}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        onClick={() => void perform({ do: 'readSelection' })}
      >
        {readSelection}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
