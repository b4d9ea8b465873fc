/** How the summary stands, and the one thing to do: write letters, else take in what is still to come. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, MailRegular } from '@fluentui/react-icons';
import { fill } from '../../../src/locales';
import type { SummedUnit, UnitStanding } from '../../model/summed';
import { useLocale } from '../../words';
import { SeverityIcon } from '../parts/SeverityIcon';
import { Standing } from '../parts/Standing';

const useStyles = makeStyles({ good: { color: tokens.colorStatusSuccessForeground1 } });

interface Props {
  readonly units: readonly SummedUnit[];
  /** How many units are in the sum. */
  readonly counted: number;
  readonly isUpdating: boolean;
  readonly onUpdate: () => void;
  readonly onLetters: () => void;
}

export function StandingOfSummary({ units, counted, isUpdating, onUpdate, onLetters }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.summary;
  const count = (is: UnitStanding): number => units.filter((unit) => unit.is === is).length;
  const [back, missing, doubts] = [count('back'), count('missing'), count('doubts')];
  const sentence =
    back > 0
      ? missing > 0
        ? words.standing.backAndMissing
        : words.standing.back
      : missing > 0
        ? words.standing.missing
        : doubts > 0
          ? words.standing.doubts
          : words.standing.fine;
  const isFine = back + missing + doubts === 0;
  return (
    <Standing
      level={1}
      icon={
        isFine ? (
          <CheckmarkCircleFilled className={styles.good} />
        ) : (
          <SeverityIcon severity={back > 0 ? 'error' : 'warning'} isLarge />
        )
      }
      sentence={fill(sentence, { back, missing, doubts })}
      next={fill(words.counted, { all: units.filter(({ is }) => is !== 'stray').length, counted })}
    >
      {back > 0 && (
        <Button appearance="primary" icon={<MailRegular />} onClick={onLetters}>
          {fill(words.writeLetters, { count: back })}
        </Button>
      )}
      <Button
        appearance={back === 0 && missing > 0 && !isUpdating ? 'primary' : 'secondary'}
        aria-expanded={isUpdating}
        onClick={onUpdate}
      >
        {words.update}
      </Button>
    </Standing>
  );
}
