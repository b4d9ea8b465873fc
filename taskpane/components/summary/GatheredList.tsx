/** The files that were read: what to see to first, then what is in order, then who is still expected. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { fill, type Locale, say } from '../../../src/locales';
import { unitName } from '../../../src/summary';
import { sectionTitle } from '../../looks';
import type { GatheredLine, GatheredModel } from '../../model/gathered';
import { useLocale } from '../../words';
import { Disclosure } from '../parts/Disclosure';
import { ListRow } from '../parts/ListRow';
import { SeverityIcon } from '../parts/SeverityIcon';
import { type Line, SearchList } from './SearchList';

const useStyles = makeStyles({
  title: sectionTitle,
  count: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  names: { overflowWrap: 'anywhere' },
});

/** A path's last part, which is what people call a file. */
const nameOf = (file: string): string => file.replace(/^.*[/\\]/, '');

function sentenceOf(
  { is, unit, count, messages, names }: GatheredLine,
  year: number,
  locale: Locale,
): string {
  const { gathered } = locale.pane.summary;
  if (is === 'unreadable') return messages.map((message) => say(message, locale)).join(' ');
  if (is === 'summary') return say({ code: 'summary.notAUnit', params: {} }, locale);
  return fill(gathered[is], { unit, count, year, names: names.map(nameOf).join(locale.separator) });
}

function sideOf({ is, count }: GatheredLine, { pane: { summary }, unitState }: Locale): string {
  if (is === 'errors') return fill(summary.errors, { count });
  return is === 'summary' ? summary.leftOut : unitState[is];
}

interface Props extends GatheredModel {
  /** The year that is summed up. */
  readonly year: number;
  /** Shows the letter to a unit. */
  readonly onLetter: (unit: string) => void;
}

export function GatheredList({ toSee, sound, missing, year, onLetter }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.summary;
  const section = (title: string, lines: readonly Line[]): ReactNode =>
    lines.length > 0 && (
      <section aria-label={title}>
        <h2 className={styles.title}>
          {title} <span className={styles.count}>{lines.length}</span>
        </h2>
        <SearchList search={words.findFile} lines={lines} first={50} />
      </section>
    );
  return (
    <>
      {section(
        words.toSee,
        toSee.map((line, at) => ({
          key: `${at} ${line.file}`,
          text: `${line.unit} ${line.file}`,
          content: (
            <ListRow
              icon={<SeverityIcon severity={line.severity} />}
              name={nameOf(line.file)}
              side={sideOf(line, locale)}
              sentence={sentenceOf(line, year, locale)}
              onPress={line.is === 'errors' ? () => onLetter(line.unit) : undefined}
            />
          ),
        })),
      )}
      {sound.length > 0 && (
        <Disclosure title={words.soundFiles} side={String(sound.length)}>
          <SearchList
            search={words.findFile}
            first={50}
            lines={sound.map((report) => ({
              key: `${report.unit} ${report.file}`,
              text: `${report.unit} ${report.file}`,
              content: (
                <ListRow
                  icon={<CheckmarkCircleFilled className={styles.good} />}
                  name={unitName(report)}
                  sentence={nameOf(report.file)}
                />
              ),
            }))}
          />
        </Disclosure>
      )}
      {missing.length > 0 && (
        <Disclosure title={words.notRead} side={String(missing.length)}>
          <span className={styles.names}>{missing.join(locale.separator)}</span>
        </Disclosure>
      )}
    </>
  );
}
