/** A severity as a shape and a word, so that no one depends on its colour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../src/rules';
import { useLocale } from '../words';

/** Circle, triangle and square, each with its sign cut out; drawn on a grid of 16. */
const shapes: Readonly<Record<Severity, string>> = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM5.6 4.6l-1 1L7 8l-2.4 2.4 1 1L8 9l2.4 2.4 1-1L9 8l2.4-2.4-1-1L8 7Z',
  warning: 'M8 1l7.5 13.5H.5ZM7.2 6v4.5h1.6V6ZM7.2 11.6v1.6h1.6v-1.6Z',
  hint: 'M2 2h12v12H2ZM7.2 7v5h1.6V7ZM7.2 4.2v1.6h1.6V4.2Z',
};

const useStyles = makeStyles({
  // Where it is narrow the shape goes above the word.
  mark: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    columnGap: '3px',
    flexShrink: 0,
    fontWeight: 600,
  },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
});

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <svg className={styles.icon} width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">
        <path fill="currentColor" fillRule="evenodd" d={shapes[severity]} />
      </svg>
      {locale.severity[severity]}
    </span>
  );
}
