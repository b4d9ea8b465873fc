/** A document that goes into the report that is open: where its year says, or elsewhere by a second step. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarClockRegular, DocumentRegular, WarningFilled } from '@fluentui/react-icons';
import { forms } from '../../../src/form';
import { fill } from '../../../src/locales';
import type { Report } from '../../../src/report';
import type { Group } from '../../../src/rules';
import { importWriting, type ImportTarget, previewImport } from '../../../src/workbook/report';
import { aimOf } from '../../importing';
import type { Perform } from '../../pane';
import { chosenOf, overwrittenIn } from '../../proposal';
import type { Ready } from '../../view';
import { useLocale } from '../../words';
import { Choices } from '../parts/Choices';
import { Disclosure } from '../parts/Disclosure';
import { Messages } from '../parts/Messages';
import { Standing } from '../parts/Standing';

const useStyles = makeStyles({
  icon: { color: tokens.colorBrandForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  into: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  readonly document: Report;
  readonly wish: ImportTarget;
  readonly ready: Ready;
  readonly isBusy: boolean;
  readonly perform: Perform;
}

/** What would be written as this or last year's figures, what to know of it, and the button that does it. */
function useInto({ document, ready, isBusy, perform }: Props, target: ImportTarget, isFirst: boolean) {
  const words = useLocale().pane.import;
  const [left, setLeft] = useState<ReadonlySet<Group>>(new Set());
  const preview = previewImport(document, target, ready.report, ready.reading);
  const chosen = chosenOf(preview, left);
  const amount = preview.cells.length + preview.texts.length;
  const write = (): void =>
    void perform({
      do: 'write',
      writing: importWriting(chosen, ready.reading),
      purpose: { is: 'import', target },
    });
  const isRefused = preview.messages.some(({ code }) => code === 'import.otherEdition');
  return {
    preview,
    isSame: amount === 0 && !isRefused,
    button: amount > 0 && (
      <Button
        appearance={isFirst ? 'primary' : 'secondary'}
        disabledFocusable={isBusy || chosen.cells.length + chosen.texts.length === 0}
        onClick={write}
      >
        {words.write[target]}
      </Button>
    ),
    details: (
      <>
        {/* That the years differ is what the sentence says. */}
        <Messages messages={preview.messages.filter(({ code }) => code !== 'import.otherYear')} />
        {amount > 0 && (
          <Choices preview={preview} form={forms[document.edition]} left={left} onLeave={setLeft} />
        )}
      </>
    ),
  };
}

function Second(props: Props & { readonly target: ImportTarget }) {
  const { target } = props;
  const styles = useStyles();
  const words = useLocale().pane.import;
  const { preview, button, details, isSame } = useInto(props, target, false);
  const { title, detail } = words.others[target];
  const count = overwrittenIn(preview);
  const told = isSame ? words.same : count > 0 ? fill(detail, { count }) : words.othersNothing;
  return (
    <Disclosure title={title} detail={told}>
      <div className={styles.into}>
        {details}
        {button}
      </div>
    </Disclosure>
  );
}

function First(
  props: Props & { readonly target: ImportTarget; readonly fit: 'this' | 'prior' | 'yearless' },
) {
  const { target, fit, document, ready } = props;
  const styles = useStyles();
  const words = useLocale().pane.import;
  const { button, details, isSame } = useInto(props, target, true);
  const { sentence, next } = words.fits[fit];
  return (
    <>
      <Standing
        level={2}
        icon={
          target === 'this' ? (
            <DocumentRegular className={styles.icon} />
          ) : (
            <CalendarClockRegular className={styles.icon} />
          )
        }
        sentence={isSame ? words.same : sentence}
        next={fill(next, { found: document.year, year: ready.report.year })}
      >
        {button}
      </Standing>
      {details}
    </>
  );
}

export function IntoReport(props: Props) {
  const { document, wish, ready } = props;
  const styles = useStyles();
  const words = useLocale().pane.import;
  const { fit, first, others } = aimOf(document, ready.report, wish);
  return (
    <>
      {first !== null && fit !== 'otherYear' ? (
        <First {...props} target={first} fit={fit} />
      ) : (
        <Standing
          level={2}
          icon={<WarningFilled className={styles.warning} />}
          sentence={words.fits.otherYear.sentence}
          next={fill(words.fits.otherYear.next, { found: document.year, year: ready.report.year })}
        />
      )}
      {others.map((target) => (
        <Second key={target} {...props} target={target} />
      ))}
    </>
  );
}
