/** 退回修改通知: one letter after the other, as it will stand on the page, to be saved or copied; all at once as a zip. */
import { type ReactElement, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  CheckmarkCircleFilled,
  MailRegular,
} from '@fluentui/react-icons';
import { letterText } from '../../../src/documents/write';
import { countsOf, type Letter, printedLetter, type Sender } from '../../../src/letters';
import { fill, zhCN } from '../../../src/locales';
import { page } from '../../looks';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { PageHead } from '../parts/PageHead';
import { Standing } from '../parts/Standing';
import { Paper } from './Paper';
import { SenderFields } from './SenderFields';

const useStyles = makeStyles({
  page,
  brand: { color: tokens.colorBrandForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  turning: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  place: { flexGrow: 1 },
});

interface Props {
  readonly letters: readonly Letter[];
  /** Whose letter is shown first. */
  readonly unit: string | undefined;
  readonly sender: Sender;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onSender: (sender: Sender) => void;
  readonly onBack: () => void;
}

export function LettersView({ letters, unit, sender, isBusy, perform, onSender, onBack }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.letters;
  const first = letters.findIndex((letter) => letter.unit === unit);
  const [at, setAt] = useState(Math.max(first, 0));
  const [copied, setCopied] = useState<Letter | null>(null);
  const letter = letters[Math.min(at, letters.length - 1)];
  if (!letter) {
    return (
      <div className={styles.page}>
        <PageHead title={words.title} onBack={onBack} />
        <Standing
          level={2}
          icon={<CheckmarkCircleFilled className={styles.good} />}
          sentence={words.none}
          next={words.noneNext}
        />
      </div>
    );
  }
  const copy = (): void => {
    void navigator.clipboard.writeText(letterText(printedLetter(letter, sender, zhCN))).then(
      () => setCopied(letter),
      () => setCopied(null),
    );
  };
  const save = (as: 'docx' | 'txt'): void =>
    void perform({ do: 'saveLetters', letters: [letter], sender, as });
  const turn = (label: string, icon: ReactElement, by: number) => (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={letters[at + by] === undefined}
      onClick={() => setAt(at + by)}
    />
  );
  return (
    <div className={styles.page}>
      <PageHead title={words.title} onBack={onBack} />
      <Standing
        level={2}
        icon={<MailRegular className={styles.brand} />}
        sentence={fill(words.sentence, { unit: letter.unit, round: letter.round })}
        next={countsOf(letter, locale)}
      >
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isBusy}
          onClick={() => save('docx')}
        >
          {words.word}
        </Button>
        <Button onClick={copy}>{copied === letter ? words.copied : words.copy}</Button>
      </Standing>
      <div className={styles.turning}>
        <span className={styles.place} role="status">
          {fill(words.place, { at: letters.indexOf(letter) + 1, count: letters.length })}
        </span>
        {turn(words.previous, <ArrowUpRegular />, -1)}
        {turn(words.next, <ArrowDownRegular />, 1)}
      </div>
      <Paper letter={letter} sender={sender} />
      <SenderFields sender={sender} onChange={onSender} />
      <div className={styles.turning}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => save('txt')}>
          {words.text}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void perform({ do: 'saveLetters', letters, sender, as: 'zip' })}
        >
          {fill(words.zip, { count: letters.length })}
        </Button>
      </div>
    </div>
  );
}
