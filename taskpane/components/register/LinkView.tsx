/** Tables three and four by formula from the register, and back: first which figures change, and to what. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LinkDismissRegular, LinkRegular } from '@fluentui/react-icons';
import { forms } from '../../../src/form';
import { fill } from '../../../src/locales';
import { linkPreview, type RegisterBook } from '../../../src/workbook/register';
import type { Writing } from '../../../src/workbook/report';
import { page } from '../../looks';
import type { Perform } from '../../pane';
import type { Ready } from '../../view';
import { useLocale } from '../../words';
import { ChangeList } from '../parts/ChangeList';
import { PageHead } from '../parts/PageHead';
import { Standing } from '../parts/Standing';

const useStyles = makeStyles({ page, icon: { color: tokens.colorBrandForeground1 } });

interface Props {
  readonly book: RegisterBook;
  readonly ready: Ready;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onBack: () => void;
}

export function LinkView({ book, ready: { report, reading }, isBusy, perform, onBack }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.register.link;
  const { link, unlink, changes } = linkPreview(report, reading, book);
  const write = (is: 'link' | 'unlink', writing: Writing): void =>
    void perform({ do: 'write', writing, purpose: { is } });
  const counts = { count: link.cells.length, changed: changes.length };
  const isEmpty = link.cells.length + unlink.cells.length === 0;
  const [sentence, next] = isEmpty
    ? [words.empty]
    : link.cells.length === 0
      ? [words.nothing, words.nothingNext]
      : changes.length === 0
        ? [words.sentenceSame, words.nextSame]
        : [words.sentence, words.next];
  return (
    <div className={styles.page}>
      <PageHead title={words.title} onBack={onBack} />
      <Standing
        level={2}
        icon={<LinkRegular className={styles.icon} />}
        sentence={fill(sentence, counts)}
        next={next}
      >
        {link.cells.length > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => write('link', link)}>
            {words.write}
          </Button>
        )}
      </Standing>
      {changes.length > 0 && <ChangeList changes={changes} form={forms[report.edition]} />}
      {unlink.cells.length > 0 && (
        <Standing
          level={2}
          icon={<LinkDismissRegular className={styles.icon} />}
          sentence={words.unlinkTitle}
          next={fill(words.unlinkNext, { count: unlink.cells.length })}
        >
          <Button disabledFocusable={isBusy} onClick={() => write('unlink', unlink)}>
            {words.unlink}
          </Button>
        </Standing>
      )}
    </div>
  );
}
