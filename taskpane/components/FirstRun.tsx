/** The one question to begin with: whose report, for which year. */
import { type FormEvent, useState } from 'react';
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type EditionId, editionOfYear, firstReportYear, forms, newestEdition } from '../../src/form';
import { fill, type Locale } from '../../src/locales';
import type { Perform } from '../pane';
import { useLocale } from '../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '24px 16px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: 600,
  },
  text: { margin: 0 },
  promise: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Reports are made in the year after the one they are about; those of all years the forms know can be made. */
function yearsUntil(thisYear: number): number[] {
  return Array.from({ length: thisYear - firstReportYear + 1 }, (_, index) => thisYear - index);
}

/** Which edition a year takes, and by which document. */
function editionReason(edition: EditionId, { pane: { firstRun } }: Locale): string {
  const { document, reportYears } = forms[edition];
  const [from, to] = reportYears;
  return to === null
    ? fill(firstRun.editionSince, { from, edition, document })
    : fill(firstRun.editionBetween, { from, to, edition, document });
}

interface Props {
  readonly thisYear: number;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onImport: () => void;
  readonly onSummary: () => void;
}

export function FirstRun({ thisYear, isBusy, perform, onImport, onSummary }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.firstRun;
  const [unit, setUnit] = useState('');
  const [year, setYear] = useState(thisYear - 1);
  const [isUnitMissing, setUnitMissing] = useState(false);
  const edition = editionOfYear(year) ?? newestEdition;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const name = unit.trim();
    setUnitMissing(name === '');
    if (name) void perform({ do: 'make', seed: { unit: name, year, edition } });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.text}>{words.intro}</p>
      <Field label={words.unit} {...(isUnitMissing && { validationMessage: words.unitMissing })}>
        <Input
          value={unit}
          placeholder={words.unitExample}
          onChange={(_, { value }) => {
            setUnit(value);
            setUnitMissing(false);
          }}
        />
      </Field>
      <Field label={words.year} hint={editionReason(edition, locale)}>
        <Select value={year} onChange={(_, { value }) => setYear(Number(value))}>
          {yearsUntil(thisYear).map((option) => (
            <option key={option} value={option}>
              {fill(words.yearOption, { year: option })}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
        {words.make}
      </Button>
      <Button onClick={onImport}>{words.import}</Button>
      <Button onClick={onSummary}>{words.summary}</Button>
      <p className={styles.promise}>{words.promise}</p>
    </form>
  );
}
