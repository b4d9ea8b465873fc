/** The narrative's standard sentences, as the tables give them: looked at, then put behind what is written already. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { draft } from '../../src/locales';
import type { Report } from '../../src/report';
import type { Perform } from '../pane';
import type { Ready } from '../view';
import { useLocale } from '../words';
import { Preview } from './import/Preview';

const useStyles = makeStyles({
  draft: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0 },
});

function withDraft(report: Report): Report {
  const texts = draft(report).map(
    ({ section, text }) => [section, [report.texts[section], text].filter(Boolean).join('\n')] as const,
  );
  return { ...report, texts: { ...report.texts, ...Object.fromEntries(texts) } };
}

interface Props {
  readonly ready: Ready;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onClose: () => void;
}

export function Draft({ ready, isBusy, perform, onClose }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.draft;
  const insert: Perform = async (task) => {
    const isDone = await perform(task);
    if (isDone) onClose();
    return isDone;
  };
  return (
    <section className={styles.draft} aria-label={words.label}>
      <p className={styles.text}>{words.intro}</p>
      <Preview
        document={withDraft(ready.report)}
        target="this"
        ready={ready}
        isBusy={isBusy}
        perform={insert}
      />
    </section>
  );
}
