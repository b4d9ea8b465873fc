/** Sheets of the report that somebody has deleted, and the one thing to do about it. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { fill } from '../../src/locales';
import { type SheetKey, sheetNames } from '../../src/locales/workbook';
import type { Perform } from '../pane';
import { useLocale } from '../words';

interface Props {
  readonly sheets: readonly SheetKey[];
  /** It is known what they held. */
  readonly isKnown: boolean;
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function GoneSheets({ sheets, isKnown, isBusy, perform }: Props) {
  const words = useLocale().pane.gone;
  const names = sheets.map((key) => sheetNames[key]).join(words.separator);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{fill(words.told, { sheets: names })}</MessageBarTitle>{' '}
        {isKnown ? words.known : words.unknown}
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
