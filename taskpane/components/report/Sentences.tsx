/** What each of several findings says, where no cause can be told for all of them. */
import { makeStyles } from '@fluentui/react-components';
import { forms } from '../../../src/form';
import { describe } from '../../../src/locales';
import type { Finding } from '../../../src/rules';
import type { Ready } from '../../view';
import { useLocale } from '../../words';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '16px' } });

interface Props {
  readonly findings: readonly Finding[];
  readonly ready: Ready;
}

/** More would not be read. */
const SHOWN = 6;

export function Sentences({ findings, ready }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {findings.slice(0, SHOWN).map((finding, at) => (
        <li key={at}>{describe(finding, forms[ready.report.edition], locale).message}</li>
      ))}
    </ul>
  );
}
