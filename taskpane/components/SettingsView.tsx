/** Settings, help, shortcuts, and what to say when something is wrong with the product itself. */
import { useId, useState } from 'react';
import { Button, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { BookOpenRegular, CopyRegular } from '@fluentui/react-icons';
import { fill } from '../../src/locales';
import { about, faultText } from '../about';
import { page, sectionTitle } from '../looks';
import type { Prefer } from '../pane';
import type { Preferences } from '../preferences';
import { useLocale } from '../words';
import { PageHead } from './parts/PageHead';
import { WayRow } from './parts/WayRow';

const useStyles = makeStyles({
  page,
  title: sectionTitle,
  lines: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '8px', margin: 0 },
  line: { display: 'contents' },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  setting: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '40px', paddingBlock: '4px' },
  what: { flexGrow: 1, minWidth: 0 },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  key: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    padding: '0 6px',
    marginInlineStart: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const switches = ['isLive', 'follows', 'showsHints'] as const;

function Settings({ preferences, onPrefer }: Pick<Props, 'preferences' | 'onPrefer'>) {
  const styles = useStyles();
  const words = useLocale().pane.settings;
  const id = useId();
  return (
    <section>
      <h2 className={styles.title}>{words.settings}</h2>
      {switches.map((key) => (
        <div key={key} className={styles.setting}>
          <span className={styles.what}>
            <span id={`${id}${key}`}>{words.switches[key].name}</span>
            <span className={styles.detail}>{words.switches[key].detail}</span>
          </span>
          <Switch
            aria-labelledby={`${id}${key}`}
            checked={preferences[key]}
            onChange={(_, { checked }) => onPrefer({ [key]: checked })}
          />
        </div>
      ))}
      <div className={styles.setting}>
        <span className={styles.what}>
          <span id={`${id}language`}>{words.language}</span>
          <span className={styles.detail}>{words.languageDetail}</span>
        </span>
        <Select
          aria-labelledby={`${id}language`}
          value={preferences.language}
          onChange={(_, { value }) => onPrefer({ language: value as Preferences['language'] })}
        >
          {Object.entries(words.languages).map(([language, name]) => (
            <option key={language} value={language}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    </section>
  );
}

interface Props {
  readonly preferences: Preferences;
  readonly onPrefer: Prefer;
  readonly onBack: () => void;
}

/** Older versions of Excel offer no shortcuts of add-ins. */
const offersShortcuts = (): boolean =>
  Boolean(globalThis.Office?.context?.requirements?.isSetSupported('KeyboardShortcuts', '1.1'));

export function SettingsView({ preferences, onPrefer, onBack }: Props) {
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
  const keys = words.keys.filter(({ isExcels }) => !isExcels || offersShortcuts());
  const facts = [
    [words.version, about.version],
    [words.rules, fill(words.rulesOf, { count: about.rules })],
    [words.editions, about.editions.join(locale.separator)],
  ] as const;
  return (
    <div className={styles.page}>
      <PageHead title={report.menu.settings} onBack={onBack} />
      <Settings preferences={preferences} onPrefer={onPrefer} />
      <section>
        <h2 className={styles.title}>{words.help}</h2>
        <WayRow
          icon={<BookOpenRegular />}
          title={words.steps}
          detail={words.stepsDetail}
          onPress={() => window.open('../help/help.html', '_blank')}
        />
      </section>
      <section>
        <h2 className={styles.title}>{words.shortcuts}</h2>
        <dl className={styles.lines}>
          {keys.map(({ name, keys }) => (
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
