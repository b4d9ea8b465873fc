/** A line that opens what belongs to it, in its place. */
import { type ReactNode, useId, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { textButton } from '../../looks';

const useStyles = makeStyles({
  open: { backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  head: {
    ...textButton,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '40px',
    paddingInline: '4px',
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '16px' },
  title: { flexGrow: 1, minWidth: 0 },
  strong: { fontWeight: 600 },
  side: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  detail: {
    margin: 0,
    paddingBlockEnd: '8px',
    paddingInline: '28px 8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  content: { paddingInline: '28px 4px', paddingBlockEnd: '8px' },
});

interface Props {
  readonly title: string;
  /** How much there is in it. */
  readonly side?: string;
  /** What to know before it is opened. */
  readonly detail?: string;
  readonly children: ReactNode;
}

export function Disclosure({ title, side, detail, children }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={mergeClasses(isOpen && styles.open)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.icon}>{isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
        <span className={mergeClasses(styles.title, isOpen && styles.strong)}>{title}</span>
        {side && <span className={styles.side}>{side}</span>}
      </button>
      {detail && <p className={styles.detail}>{detail}</p>}
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
