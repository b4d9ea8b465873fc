/** A row of last year's tables that somebody has deleted, and the one thing to do about it. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { fill } from '../../../src/locales';
import type { Gap } from '../../../src/workbook/report';
import type { Perform } from '../../pane';
import { useLocale } from '../../words';

interface Props {
  readonly gap: Gap;
  readonly isBusy: boolean;
  readonly perform: Perform;
}

export function PriorGap({ gap: { range, labels }, isBusy, perform }: Props) {
  const { broken } = useLocale().pane.report.standing;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>
          {fill(broken.prior, { sheet: range.sheet, place: labels.slice(-2).join(' ') })}
        </MessageBarTitle>{' '}
        {broken.effect}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={isBusy} onClick={() => void perform({ do: 'putRowBack' })}>
          {broken.putBack}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
