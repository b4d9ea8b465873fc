/** A row of a list: its sign, a name, a sentence about it, and at the side what it is in a word; pressed, it leads on. */
import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { textButton } from '../../looks';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    minHeight: '40px',
    boxSizing: 'border-box',
    paddingBlock: '8px',
  },
  button: textButton,
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 56px' },
  icon: { display: 'flex', flexShrink: 0, fontSize: '16px', paddingTop: '2px' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  name: { fontWeight: 600, minWidth: 0 },
  side: {
    display: 'flex',
    alignItems: 'center',
    height: '20px',
    gap: '4px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly icon: ReactNode;
  readonly name: string;
  readonly side?: string | undefined;
  readonly sentence?: string | undefined;
  readonly onPress?: (() => void) | undefined;
}

export function ListRow({ icon, name, side, sentence, onPress }: Props) {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.text}>
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.side}>
            {side}
            {onPress && <ChevronRightRegular />}
          </span>
        </span>
        {sentence}
      </span>
    </>
  );
  if (!onPress) return <div className={mergeClasses(styles.item, styles.row)}>{content}</div>;
  return (
    <button
      type="button"
      data-row
      className={mergeClasses(styles.button, styles.item, styles.row)}
      onClick={onPress}
    >
      {content}
    </button>
  );
}
