/** What an import would write into the workbook's report, to be chosen from before it is written. */
import { useState } from 'react';
import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { cellsOf, forms } from '../../../src/form';
import { fill, nameOfCell, say } from '../../../src/locales';
import type { CellValue, Report, TextSection } from '../../../src/report';
import { type ImportPreview, type ImportTarget, previewImport } from '../../../src/workbook/report';
import type { Perform } from '../../pane';
import type { Ready } from '../../view';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  frame: {
    maxHeight: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { padding: '3px 6px', textAlign: 'start', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  text: { margin: 0 },
  words: {
    margin: 0,
    padding: '6px 8px',
    maxHeight: '160px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly document: Report;
  readonly target: ImportTarget;
  readonly ready: Ready;
  readonly isBusy: boolean;
  readonly perform: Perform;
}

type Choice = 'cells' | TextSection;

function chosenOf(preview: ImportPreview, left: ReadonlySet<Choice>): ImportPreview {
  const without = left.has('cells') ? { cells: [], totals: [] } : {};
  return { ...preview, ...without, texts: preview.texts.filter(({ section }) => !left.has(section)) };
}

export function Preview({ document, target, ready, isBusy, perform }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.import;
  const [left, setLeft] = useState<ReadonlySet<Choice>>(new Set());
  const seen = previewImport(document, target, ready.report, ready.reading);
  const chosen = chosenOf(seen, left);
  const form = forms[document.edition];
  const shown = (value: CellValue): string => String(value ?? words.blank);
  const titleOf = (section: TextSection): string => form.sections[Number(section) - 1] ?? section;
  const toggle = (choice: Choice, isOn: boolean): void =>
    setLeft(new Set(isOn ? [...left].filter((other) => other !== choice) : [...left, choice]));
  const choices: { choice: Choice; label: string }[] = [
    ...(seen.cells.length > 0
      ? [{ choice: 'cells' as const, label: fill(words.figures, { count: seen.cells.length }) }]
      : []),
    ...seen.texts.map(({ section }) => ({
      choice: section,
      label: fill(words.text, { section: titleOf(section) }),
    })),
  ];
  const isNothing = choices.length === 0;
  const isRefused = seen.messages.some(({ code }) => code === 'import.otherEdition');
  return (
    <>
      {seen.messages.map((message) => (
        <MessageBar key={message.code} intent={isRefused ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>{say(message, locale)}</MessageBarBody>
        </MessageBar>
      ))}
      {isNothing && !isRefused && <p className={styles.text}>{words.same}</p>}
      {choices.map(({ choice, label }) => (
        <Checkbox
          key={choice}
          label={label}
          checked={!left.has(choice)}
          onChange={(_, { checked }) => toggle(choice, checked === true)}
        />
      ))}
      {chosen.totals.length > 0 && (
        <p className={styles.text}>{fill(words.totals, { count: chosen.totals.length })}</p>
      )}
      {chosen.cells.length > 0 && (
        <div className={styles.frame} role="region" aria-label={words.figures} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {[words.place, words.cell, words.value].map((heading) => (
                  <th key={heading} scope="col" className={styles.cell}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chosen.cells.map(({ cell, from, to }) => (
                <tr key={cell}>
                  <th scope="row" className={styles.cell}>
                    {nameOfCell(cellsOf(form).get(cell), locale) ?? cell}
                  </th>
                  <td className={`${styles.cell} ${styles.figure}`}>{shown(from)}</td>
                  <td className={`${styles.cell} ${styles.figure}`}>{shown(to)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {chosen.texts.map(({ section, to }) => (
        <p
          key={section}
          className={styles.words}
          role="region"
          aria-label={fill(words.text, { section: titleOf(section) })}
          tabIndex={0}
        >
          {to}
        </p>
      ))}
      {!isNothing && (
        <Button
          appearance="primary"
          disabledFocusable={isBusy || chosen.cells.length + chosen.texts.length === 0}
          onClick={() => void perform({ do: 'importReport', document, seen, chosen })}
        >
          {words.write}
        </Button>
      )}
    </>
  );
}
