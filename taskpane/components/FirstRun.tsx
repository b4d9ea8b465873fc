/** The one question to begin with: whose report, for which year. */
import { type FormEvent, useState } from 'react';
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowImportRegular, DocumentAddRegular, DocumentMultipleRegular } from '@fluentui/react-icons';
import { type EditionId, editionOfYear, firstReportYear, forms, newestEdition } from '../../src/form';
import { fill, type Locale } from '../../src/locales';
import { page, sectionTitle } from '../looks';
import type { Perform } from '../pane';
import type { Page } from '../state';
import { useLocale } from '../words';
import { Standing } from './parts/Standing';
import { WayRow } from './parts/WayRow';

const useStyles = makeStyles({
  page,
  icon: { color: tokens.colorBrandForeground1 },
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { ...sectionTitle, paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
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
  readonly onOpen: (page: Page) => void;
}

export function FirstRun({ thisYear, isBusy, perform, onOpen }: Props) {
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
    <div className={styles.page}>
      <Standing
        level={1}
        icon={<DocumentAddRegular className={styles.icon} />}
        sentence={words.title}
        next={words.intro}
      />
      <form className={styles.form} onSubmit={submit} noValidate>
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
        <p className={styles.promise}>{words.promise}</p>
      </form>
      <section>
        <h2 className={styles.title}>{words.others}</h2>
        <WayRow
          icon={<ArrowImportRegular />}
          title={words.import}
          detail={words.importDetail}
          onPress={() => onOpen({ is: 'import', wish: 'this', document: null })}
        />
        <WayRow
          icon={<DocumentMultipleRegular />}
          title={words.summary}
          detail={words.summaryDetail}
          onPress={() => onOpen({ is: 'gather' })}
        />
      </section>
    </div>
  );
}
