/** The register at work: how it stands, what is open, what is wrong in its rows, how it stands beside the report. */
import { type ReactNode, useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImportRegular, ShareRegular } from '@fluentui/react-icons';
import { fill } from '../../../src/locales';
import { type Day, dayOfIso, lastKnownYear } from '../../../src/register';
import { localToday } from '../../../src/summary';
import type { RegisterBook } from '../../../src/workbook/register';
import { registerModel } from '../../model/register';
import { page, sectionTitle, viewHead, whose } from '../../looks';
import type { Perform } from '../../pane';
import type { Page } from '../../state';
import type { Ready } from '../../view';
import { useLocale } from '../../words';
import { WayRow } from '../parts/WayRow';
import { BesideReport } from './BesideReport';
import { RowFindings } from './RowFindings';
import { StandingOfRegister } from './StandingOfRegister';
import { WaitingList } from './WaitingList';

const useStyles = makeStyles({
  page,
  head: viewHead,
  whose,
  title: sectionTitle,
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly book: RegisterBook;
  /** Nothing in a workbook without a report. */
  readonly ready: Ready | null;
  /** The register could not be read again. */
  readonly isOld: boolean;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onOpen: (page: Page) => void;
  readonly children: ReactNode;
}

export function RegisterView({ book, ready, isOld, isBusy, perform, onOpen, children }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.register;
  // It is of the form that is read.
  const today = dayOfIso(localToday()) as Day;
  const model = useMemo(() => registerModel(book, ready, today), [book, ready, today]);
  const unit = ready?.report.unit ?? '';
  const since = model.since === undefined ? '' : fill(words.since, { year: model.since });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.whose}>
          {unit || words.noUnit} {since}
        </div>
        {children}
        <StandingOfRegister model={model} book={book} isBusy={isBusy} perform={perform} onOpen={onOpen} />
        {isOld && <p className={styles.note}>{words.failed}</p>}
      </header>
      <WaitingList model={model} book={book} perform={perform} />
      <RowFindings findings={model.findings} book={book} perform={perform} />
      {model.beside && ready && (
        <BesideReport beside={model.beside} book={book} ready={ready} perform={perform} onOpen={onOpen} />
      )}
      <section>
        <h2 className={styles.title}>{words.more}</h2>
        <WayRow
          icon={<ShareRegular />}
          title={words.share}
          detail={words.shareDetail}
          onPress={() => void perform({ do: 'shareRegister', register: book.register, unit })}
        />
        <WayRow
          icon={<ArrowImportRegular />}
          title={words.import}
          detail={words.importDetail}
          onPress={() => onOpen({ is: 'importRegister', document: null })}
        />
      </section>
      <p className={styles.note}>{fill(words.workingDays, { year: lastKnownYear })}</p>
    </div>
  );
}
