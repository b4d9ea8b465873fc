/** Help, shortcuts, and what to say when something is wrong with the product itself. */
import { useState } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { fill } from '../../src/locales';
import { about, faultText } from '../about';
import { page, sectionTitle } from '../looks';
import { useLocale } from '../words';
import { PageHead } from './parts/PageHead';

const useStyles = makeStyles({
  page,
  title: sectionTitle,
  lines: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '8px', margin: 0 },
  line: { display: 'contents' },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  key: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    padding: '0 6px',
    marginInlineStart: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

export function SettingsView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const locale = useLocale();
  const { settings: words, report } = locale.pane;
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(faultText()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const facts = [
    [words.version, about.version],
    [words.rules, fill(words.rulesOf, { count: about.rules })],
    [words.editions, about.editions.join(locale.separator)],
  ] as const;
  return (
    <div className={styles.page}>
      <PageHead title={report.menu.settings} onBack={onBack} />
      <section>
        <h2 className={styles.title}>{words.help}</h2>
        <p className={styles.text}>
          <Link href="../help/help.html" target="_blank">
            {words.steps}
          </Link>
        </p>
      </section>
      <section>
        <h2 className={styles.title}>{words.shortcuts}</h2>
        <dl className={styles.lines}>
          {words.keys.map(({ name, keys }) => (
            <div key={name} className={styles.line}>
              <dt>{name}</dt>
              <dd className={styles.value}>
                {keys.map((key) => (
                  <kbd key={key} className={styles.key}>
                    {key}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2 className={styles.title}>{words.about}</h2>
        <dl className={styles.lines}>
          {facts.map(([name, value]) => (
            <div key={name} className={styles.line}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Button icon={<CopyRegular />} onClick={copy}>
        {words.copy}
      </Button>
      <p className={styles.note} role="status">
        {isCopied ? words.copied : words.copyNote}
      </p>
    </div>
  );
}
