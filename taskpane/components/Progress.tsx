/** What is being done, once that takes long enough to be noticed. */
import { Field, ProgressBar } from '@fluentui/react-components';
import type { Task } from '../state';
import { useLocale } from '../words';

export function Progress({ task }: { readonly task: Task }) {
  const { working } = useLocale().pane;
  return (
    <Field validationMessage={working[task.do]} validationState="none">
      <ProgressBar />
    </Field>
  );
}
