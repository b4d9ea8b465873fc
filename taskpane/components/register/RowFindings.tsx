/** What is wrong in the rows of the register, by severity; each the way to the cell it is about. */
import { fill, sayOfRow, suggestForRow } from '../../../src/locales';
import type { RegisterFinding } from '../../../src/register';
import { severities } from '../../../src/rules';
import type { RegisterBook } from '../../../src/workbook/register';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';
import { ListRow } from '../parts/ListRow';
import { SeverityIcon } from '../parts/SeverityIcon';
import { RowList } from './RowList';

interface Props {
  readonly findings: readonly RegisterFinding[];
  readonly book: RegisterBook;
  readonly perform: Perform;
}

export function RowFindings({ findings, book, perform }: Props) {
  const locale = useLocale();
  const { findings: words, list } = locale.pane.register;
  return (
    <>
      {severities.map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return (
          <RowList
            key={severity}
            title={words[severity]}
            count={fill(words.count, { count: own.length })}
            items={own}
            keyOf={({ line, column, message }) => `${line.sheet}!${line.row} ${column} ${message.key}`}
          >
            {(finding) => (
              <ListRow
                icon={<SeverityIcon severity={severity} />}
                name={finding.number || fill(list.nameless, { row: finding.line.row })}
                side={finding.line.sheet}
                sentence={fill(words.sentence, {
                  message: sayOfRow(finding, locale),
                  suggestion: suggestForRow(finding, locale),
                })}
                onPress={() =>
                  void perform({ do: 'goTo', place: book.placeOf(finding.line, finding.column) })
                }
              />
            )}
          </RowList>
        );
      })}
    </>
  );
}
