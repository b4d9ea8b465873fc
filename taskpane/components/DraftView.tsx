/** The narrative's standard sentences, as the tables give them: looked at, then put behind what is written already. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TextEditStyleRegular } from '@fluentui/react-icons';
import { forms } from '../../src/form';
import { draft, fill } from '../../src/locales';
import type { Register } from '../../src/register';
import type { Report } from '../../src/report';
import { errorsBeforeDraft, type Group } from '../../src/rules';
import { importWriting, previewImport } from '../../src/workbook/report';
import { page } from '../looks';
import type { Perform } from '../pane';
import { chosenOf } from '../proposal';
import type { Ready } from '../view';
import { useLocale } from '../words';
import { Choices } from './parts/Choices';
import { PageHead } from './parts/PageHead';
import { Standing } from './parts/Standing';

const useStyles = makeStyles({ page, icon: { color: tokens.colorBrandForeground1 } });

function withDraft(report: Report, register: Register | undefined): Report {
  const texts = draft(report, register).map(
    ({ section, text }) => [section, [report.texts[section], text].filter(Boolean).join('\n')] as const,
  );
  return { ...report, texts: { ...report.texts, ...Object.fromEntries(texts) } };
}

interface Props {
  readonly ready: Ready;
  /** The workbook's, where it has one. */
  readonly register: Register | undefined;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onBack: () => void;
}

export function DraftView({ ready, register, isBusy, perform, onBack }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.writing.draft;
  const [left, setLeft] = useState<ReadonlySet<Group>>(new Set());
  const { report, reading } = ready;
  const errors = errorsBeforeDraft(ready.findings);
  const preview = previewImport(errors > 0 ? report : withDraft(report, register), 'this', report, reading);
  const chosen = chosenOf(preview, left);
  const isNothing = preview.texts.length === 0;
  const nothing = errors > 0 ? fill(words.refused, { errors }) : words.nothing;
  const sentence = isNothing ? nothing : words.sentence;
  return (
    <div className={styles.page}>
      <PageHead title={words.title} onBack={onBack} />
      <Standing
        level={2}
        icon={<TextEditStyleRegular className={styles.icon} />}
        sentence={sentence}
        next={isNothing ? undefined : words.next}
      >
        {!isNothing && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy || chosen.texts.length === 0}
            onClick={() =>
              void perform({ do: 'write', writing: importWriting(chosen, reading), purpose: { is: 'draft' } })
            }
          >
            {words.write}
          </Button>
        )}
      </Standing>
      {!isNothing && <Choices preview={preview} form={forms[report.edition]} left={left} onLeave={setLeft} />}
    </div>
  );
}
