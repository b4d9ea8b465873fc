/** How the register's counts stand beside the report's figures, and the ways to make them one. */
import { useState } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, LinkRegular } from '@fluentui/react-icons';
import { type CellId, cellsOf, forms } from '../../../src/form';
import { fill, nameOfCell } from '../../../src/locales';
import type { RegisterBook } from '../../../src/workbook/register';
import type { RegisterModel } from '../../model/register';
import type { Perform } from '../../pane';
import type { Page } from '../../state';
import type { Ready } from '../../view';
import { useLocale } from '../../words';
import { ListRow } from '../parts/ListRow';
import { SeverityIcon } from '../parts/SeverityIcon';
import { Behind } from './Behind';
import { RowList } from './RowList';

const useStyles = makeStyles({
  beside: { display: 'flex', flexDirection: 'column', gap: '8px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  brand: { color: tokens.colorBrandForeground1 },
  behind: { paddingInlineStart: '24px', paddingBlockEnd: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly beside: NonNullable<RegisterModel['beside']>;
  readonly book: RegisterBook;
  readonly ready: Ready;
  readonly perform: Perform;
  readonly onOpen: (page: Page) => void;
}

/** So many are seen at once: the rest mostly has the same cause. */
const FIRST = 5;

export function BesideReport({ beside, book, ready, perform, onOpen }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = locale.pane.register.report;
  const [opened, setOpened] = useState<CellId | null>(null);
  const { differences, agreeing, linked } = beside;
  const { report, reading } = ready;
  const cells = cellsOf(forms[report.edition]);
  return (
    <div className={styles.beside}>
      <RowList
        title={words.title}
        count={fill(words.year, { year: report.year })}
        items={differences}
        first={FIRST}
        keyOf={({ cell }) => cell}
      >
        {({ cell, expected, found }) => {
          const place = reading.places.get(cell);
          return (
            <>
              <ListRow
                icon={<SeverityIcon severity="warning" />}
                name={fill(words.differs, {
                  cell: nameOfCell(cells.get(cell), locale) ?? cell,
                  expected,
                  found: found ?? words.blank,
                })}
                onPress={place && (() => void perform({ do: 'goTo', place }))}
              />
              {expected > 0 && (
                <div className={styles.behind}>
                  <Link
                    as="button"
                    aria-expanded={opened === cell}
                    onClick={() => setOpened(opened === cell ? null : cell)}
                  >
                    {fill(words.behind, { count: expected })}
                  </Link>
                  {opened === cell && <Behind cell={cell} book={book} ready={ready} perform={perform} />}
                </div>
              )}
            </>
          );
        }}
      </RowList>
      {agreeing > 0 && (
        <ListRow
          icon={<CheckmarkCircleFilled className={styles.good} />}
          name={fill(differences.length > 0 ? words.agree : words.allAgree, { count: agreeing })}
        />
      )}
      {linked > 0 && (
        <ListRow
          icon={<LinkRegular className={styles.brand} />}
          name={fill(words.linked, { count: linked })}
        />
      )}
      <div className={styles.actions}>
        <Button onClick={() => onOpen({ is: 'link' })}>
          {agreeing + differences.length > 0 ? words.link : words.unlink}
        </Button>
      </div>
    </div>
  );
}
