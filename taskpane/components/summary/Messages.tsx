/** What is to be said of something that was read, each message for itself. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { say } from '../../../src/locales';
import type { Message } from '../../../src/report';
import { useLocale } from '../../words';

interface Props {
  readonly messages: readonly Message[];
  readonly intent: 'warning' | 'error';
}

export function Messages({ messages, intent }: Props) {
  const locale = useLocale();
  return messages.map((message, at) => (
    <MessageBar key={at} intent={intent} layout="multiline">
      <MessageBarBody>{say(message, locale)}</MessageBarBody>
    </MessageBar>
  ));
}
