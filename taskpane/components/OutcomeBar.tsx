/** What is said of the latest task, with what can be done about it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useLocale } from '../words';

const useStyles = makeStyles({ bar: { whiteSpace: 'pre-line' } });

interface Props {
  readonly hasFailed: boolean;
  readonly text: string;
  readonly onRetry: (() => void) | null;
  readonly onDismiss: () => void;
}

export function OutcomeBar({ hasFailed, text, onRetry, onDismiss }: Props) {
  const { retry, close } = useLocale().pane;
  return (
    <MessageBar className={useStyles().bar} intent={hasFailed ? 'error' : 'success'} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {retry}
          </Button>
        )}
        <Button size="small" onClick={onDismiss}>
          {close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
