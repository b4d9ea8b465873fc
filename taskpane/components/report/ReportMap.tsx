/** The parts of the report at a glance: pressing one goes there and lists it alone, pressing it again lists all. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, CircleRegular } from '@fluentui/react-icons';
import type { Group } from '../../../src/rules';
import { moveFocus } from '../../arrows';
import type { MapPart } from '../../model/report';
import { textButton } from '../../looks';
import { useLocale } from '../../words';
import { SeverityIcon } from '../parts/SeverityIcon';

const useStyles = makeStyles({
  map: {
    display: 'flex',
    justifyContent: 'space-between',
    marginInline: '-16px',
    paddingInline: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: {
    ...textButton,
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    paddingBlock: '8px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: '2px solid transparent',
    '&[aria-pressed="true"]': {
      fontWeight: 600,
      borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
      '@media (forced-colors: active)': { borderBottom: '2px solid Highlight' },
    },
  },
  state: { display: 'flex', alignItems: 'center', gap: '3px', fontWeight: 600, minHeight: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
  sign: { display: 'flex', fontSize: '16px', color: tokens.colorNeutralForeground3 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly parts: readonly MapPart[];
  readonly only: Group | null;
  readonly onOnly: (part: MapPart | null) => void;
}

export function ReportMap({ parts, only, onOnly }: Props) {
  const styles = useStyles();
  const words = useLocale().pane.report.map;
  return (
    <div className={styles.map} role="group" aria-label={words.label} onKeyDown={moveFocus('horizontal')}>
      {parts.map((part) => {
        const { group, severity, count, lacks } = part;
        return (
          <button
            key={group}
            type="button"
            data-row
            className={styles.part}
            aria-pressed={only === group}
            onClick={() => onOnly(only === group ? null : part)}
          >
            {words.parts[group]}
            <span className={mergeClasses(styles.state, severity !== null && styles[severity])}>
              {severity ? (
                <>
                  <SeverityIcon severity={severity} />
                  {count}
                </>
              ) : (
                <span
                  role="img"
                  aria-label={lacks ? words.lacks[lacks] : words.fine}
                  className={mergeClasses(styles.sign, !lacks && styles.fine)}
                >
                  {lacks ? <CircleRegular /> : <CheckmarkRegular />}
                </span>
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}
