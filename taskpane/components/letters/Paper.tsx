/** A letter as it will stand on the page. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type Letter, printedLetter, type Sender } from '../../../src/letters';
import { zhCN } from '../../../src/locales';
import { useLocale } from '../../words';

const useStyles = makeStyles({
  paper: {
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    paddingBottom: '8px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  line: { margin: 0 },
  indented: { margin: 0, textIndent: '2em' },
  heading: {
    margin: 0,
    paddingTop: '8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  closing: { margin: 0, paddingTop: '8px', textIndent: '2em' },
  signature: { margin: 0, textAlign: 'end' },
});

/** Letters go to Chinese offices, whatever language the pane speaks. */
export function Paper({ letter, sender }: { readonly letter: Letter; readonly sender: Sender }) {
  const styles = useStyles();
  const words = useLocale().pane.letters;
  const { title, salutation, opening, groups, closing, signature } = printedLetter(letter, sender, zhCN);
  return (
    <article className={styles.paper} lang="zh-CN" aria-label={words.letter}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.line}>{salutation}</p>
      <p className={styles.indented}>{opening}</p>
      {groups.map(({ heading, items }) => (
        <section key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          {items.map((item) => (
            <p key={item} className={styles.indented}>
              {item}
            </p>
          ))}
        </section>
      ))}
      {closing.map((line) => (
        <p key={line} className={styles.closing}>
          {line}
        </p>
      ))}
      {signature.map((line) => (
        <p key={line} className={styles.signature}>
          {line}
        </p>
      ))}
    </article>
  );
}
