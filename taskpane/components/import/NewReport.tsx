/** A new report made of a document: what its title did not tell is asked for. */
import { type FormEvent, useState } from 'react';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { editionOfYear, firstReportYear } from '../../../src/form';
import { fill } from '../../../src/locales';
import type { Report } from '../../../src/report';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0 },
});

interface Props {
  readonly document: Report;
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function NewReport({ document, isBusy, perform }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.import;
  const [unit, setUnit] = useState(document.unit);
  const [year, setYear] = useState(document.year === 0 ? '' : String(document.year));
  const [isAsked, setAsked] = useState(false);
  const isUnitMissing = unit.trim() === '';
  const isYearMissing = !/^\d{4}$/.test(year) || editionOfYear(Number(year)) === undefined;
  const values = Object.values(document.values);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (isUnitMissing || isYearMissing) return;
    // The tables are what they are: their edition stays, and the check says when the year asks for the other.
    void perform({ do: 'make', seed: { ...document, unit: unit.trim(), year: Number(year) } });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.text}>
        {fill(words.filled, {
          count: values.length,
          filled: values.filter((value) => value !== null).length,
        })}
      </p>
      <Field label={words.unit} {...(isAsked && isUnitMissing && { validationMessage: words.unitMissing })}>
        <Input value={unit} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <Field
        label={words.year}
        {...(isAsked &&
          isYearMissing && { validationMessage: fill(words.yearMissing, { first: firstReportYear }) })}
      >
        <Input value={year} inputMode="numeric" onChange={(_, { value }) => setYear(value.trim())} />
      </Field>
      <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
        {words.make}
      </Button>
    </form>
  );
}
