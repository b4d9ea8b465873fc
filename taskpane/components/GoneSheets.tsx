/** Sheets of the report that somebody has deleted, and the one thing to do about it. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Known } from '../../src/excel';
import { fill } from '../../src/locales';
import { type SheetKey, sheetNames } from '../../src/locales/workbook';
import type { Perform } from '../pane';
import { useLocale } from '../words';

interface Props {
  readonly sheets: readonly SheetKey[];
  /** What they held, as far as that is known. */
  readonly whole: Pick<Known, 'lost'> | null;
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function GoneSheets({ sheets, whole, isBusy, perform }: Props) {
  const words = useLocale().pane.gone;
  const names = sheets.map((key) => sheetNames[key]).join(words.separator);
  const lost = whole?.lost.filter(({ key }) => sheets.includes(key)) ?? [];
  const cells = lost.map(({ key, address }) => `${sheetNames[key]} ${address}`).join(words.cellSeparator);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{fill(words.told, { sheets: names })}</MessageBarTitle>{' '}
        {whole ? words.known : words.unknown}
        {lost.length > 0 && ` ${fill(words.lost, { cells })}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void perform({ do: 'makeAgain' })}
        >
          {words.action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
