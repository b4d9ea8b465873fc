/** A summary in the workbook: whose it is, what makes up a figure, who has reported, what is wrong with whom; and updating it. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import type { Gathering } from '../../gathering';
import { page, pageTitle } from '../../looks';
import type { Perform, Summing } from '../../pane';
import type { Summarised } from '../../view';
import { useLocale } from '../../words';
import { Shares } from './Shares';
import { States } from './States';
import { Units } from './Units';
import { Update } from './Update';

const useStyles = makeStyles({
  page,
  title: pageTitle,
  subtitle: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly summarised: Summarised;
  readonly gathering: Gathering;
  readonly isBusy: boolean;
  readonly summing: Summing;
  readonly perform: Perform;
}

export function SummaryView({ summarised, gathering, isBusy, summing, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const [isUpdating, setUpdating] = useState(false);
  const { book, figure, updated } = summarised;
  const { unit, year, edition, details, roster } = book;
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{unit || words.noUnit}</h1>
        <div className={styles.subtitle}>
          {fill(words.subtitle, { year, edition, count: details.length })}
        </div>
      </header>
      <div>
        <Button size="small" aria-expanded={isUpdating} onClick={() => setUpdating(!isUpdating)}>
          {words.update}
        </Button>
      </div>
      {isUpdating && (
        <Update gathering={gathering} updated={updated} isBusy={isBusy} summing={summing} perform={perform} />
      )}
      <Shares book={book} cell={figure} perform={perform} />
      <States units={roster.flatMap(({ unit: name, state }) => (state ? [{ unit: name, state }] : []))} />
      <Units book={book} perform={perform} />
    </div>
  );
}
