/** The head of a page: the way back, and what the page is. */
import { useLayoutEffect } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { pageTitle } from '../../looks';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  // Office's own menu lies over the top right corner.
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    marginInlineStart: '-6px',
    marginInlineEnd: '34px',
  },
  title: pageTitle,
});

interface Props {
  readonly title: string;
  readonly onBack: () => void;
}

export function PageHead({ title, onBack }: Props) {
  const styles = useStyles();
  const { back } = useLocale().pane.writing;
  // It is read from its beginning, however far down the one before was read.
  useLayoutEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={back}
        title={back}
        onClick={onBack}
      />
      <h1 className={styles.title}>{title}</h1>
    </div>
  );
}
