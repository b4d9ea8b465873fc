/** A way to go: what it is, what comes of it, and where it leads. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { textButton } from '../../looks';

const useStyles = makeStyles({
  row: {
    ...textButton,
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    width: '100%',
    minHeight: '40px',
    paddingBlock: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, minWidth: 0 },
  title: { display: 'block', fontWeight: 600 },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly detail: string;
  readonly onPress: () => void;
}

export function WayRow({ icon, title, detail, onPress }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} onClick={onPress}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        <span className={styles.detail}>{detail}</span>
      </span>
      <ChevronRightRegular />
    </button>
  );
}
