/** A severity as a shape in its colour; what it stands for is said to those who do not see it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../../src/rules';
import { useLocale } from '../../words';

const shapes = { error: DismissCircleFilled, warning: WarningFilled, hint: InfoRegular };

const useStyles = makeStyles({
  icon: { display: 'flex', flexShrink: 0, fontSize: '16px' },
  large: { fontSize: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
  forced: { '@media (forced-colors: active)': { color: 'CanvasText' } },
});

interface Props {
  readonly severity: Severity;
  readonly isLarge?: boolean;
}

export function SeverityIcon({ severity, isLarge = false }: Props) {
  const styles = useStyles();
  const { severity: names } = useLocale();
  const Shape = shapes[severity];
  return (
    <span
      role="img"
      aria-label={names[severity]}
      className={mergeClasses(styles.icon, styles[severity], styles.forced, isLarge && styles.large)}
    >
      <Shape />
    </span>
  );
}
