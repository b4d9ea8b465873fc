/** Words that stand in another report too, side by side with those there: whoever compares them sees what was copied. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../src/rules';
import { useLocale } from '../../words';

/** So much of a passage shows which it is. */
const SHOWN = 120;
const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text);

const useStyles = makeStyles({
  table: {
    tableLayout: 'fixed',
    width: '100%',
    borderCollapse: 'collapse',
    color: tokens.colorNeutralForeground2,
    '& th, & td': {
      padding: '4px 8px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
  },
});

interface Props {
  readonly finding: Finding;
  readonly alike: NonNullable<Finding['alike']>;
}

export function Alike({ finding, alike }: Props) {
  const styles = useStyles();
  const { own, lastYear } = useLocale().pane.report.alike;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{own}</th>
          <th scope="col">{finding.message.params.unit ?? lastYear}</th>
        </tr>
      </thead>
      <tbody>
        {alike.map((passage) => (
          <tr key={passage.own}>
            <td>{shown(passage.own)}</td>
            <td>{shown(passage.other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
