/** A box with words of Excel, closed by Enter, Escape or its button. */
import { useWorkbench } from '../state';

export function NoticeBox() {
  const workbench = useWorkbench();
  const { notice } = workbench;
  if (!notice) return null;
  return (
    <dialog
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      aria-labelledby="notice-title"
      onClose={() => workbench.notify(null)}
    >
      <form method="dialog">
        <h2 id="notice-title">{notice.title}</h2>
        <p>{notice.message}</p>
        <button>{workbench.options.locale.workbench.ok}</button>
      </form>
    </dialog>
  );
}
