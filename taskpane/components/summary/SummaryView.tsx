/** A summary in the workbook: how it stands, what makes up a figure, who has reported, what is wrong with whom; and updating it. */
import { useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { Letter, Sender } from '../../../src/letters';
import { fill } from '../../../src/locales';
import type { Gathering } from '../../gathering';
import { page, viewHead, whose } from '../../looks';
import { summedUnits } from '../../model/summed';
import type { Perform, Summing } from '../../pane';
import type { Summarised } from '../../view';
import { useLocale } from '../../words';
import { Drop } from '../parts/Drop';
import { Reported } from './Reported';
import { ReadSelection } from '../parts/ReadSelection';
import { Shares } from './Shares';
import { StandingOfSummary } from './StandingOfSummary';
import { Units } from './Units';
import { Update } from './Update';

const useStyles = makeStyles({
  page,
  head: viewHead,
  whose,
});

interface Props {
  readonly summarised: Summarised;
  readonly gathering: Gathering;
  readonly letters: readonly Letter[];
  readonly sender: Sender;
  readonly isBusy: boolean;
  readonly summing: Summing;
  readonly perform: Perform;
  /** Opens the letters, at that of a unit where one was chosen. */
  readonly onLetters: (unit?: string) => void;
}

export function SummaryView(props: Props) {
  const { summarised, gathering, letters, sender, isBusy, summing, perform, onLetters } = props;
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const [isUpdating, setUpdating] = useState(false);
  const { book, figure, updated } = summarised;
  const { unit, year, edition, details } = book;
  const units = summedUnits(book);
  return (
    <Drop
      className={styles.page}
      onFiles={(files) => {
        setUpdating(true);
        void summing.read(files);
      }}
    >
      <header className={styles.head}>
        <div className={styles.whose}>
          {unit || words.noUnit} {fill(words.subtitle, { year, edition, count: details.length })}
        </div>
        <StandingOfSummary
          units={units}
          counted={details.length}
          isUpdating={isUpdating}
          onUpdate={() => setUpdating(!isUpdating)}
          onLetters={() => onLetters()}
        />
      </header>
      {isUpdating && (
        <Update gathering={gathering} updated={updated} isBusy={isBusy} summing={summing} perform={perform} />
      )}
      <ReadSelection perform={perform} />
      <Shares book={book} cell={figure} perform={perform} />
      <Reported
        units={units}
        letters={letters}
        perform={perform}
        onLetter={onLetters}
        onZip={() => void perform({ do: 'saveLetters', letters, sender, as: 'zip' })}
      />
      <Units book={book} perform={perform} />
    </Drop>
  );
}
