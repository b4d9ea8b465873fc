/** The ribbon of the add-in's manifest. */
import { useState, type RefObject } from 'react';
import { useWorkbench } from '../state';
import type { Manifest, RibbonButton } from './manifest';
import { runCommand } from './runCommand';

interface RibbonProps {
  readonly manifest: Manifest;
  /** The page whose functions the buttons call. */
  readonly commands: RefObject<HTMLIFrameElement | null>;
}

export function Ribbon({ manifest, commands }: RibbonProps) {
  const workbench = useWorkbench();
  const words = workbench.options.locale.workbench;
  const [shown, setShown] = useState(0);
  const [busy, setBusy] = useState<string | null>(null);
  const press = async (button: RibbonButton): Promise<void> => {
    setBusy(button.id);
    await runCommand(workbench, commands.current!.contentWindow!, button);
    setBusy(null);
  };
  const groups = manifest.tabs[shown]?.groups ?? [];
  return (
    <div className="ribbon" data-region="ribbon">
      <div role="tablist" aria-label={words.ribbon}>
        {manifest.tabs.map(({ id, label }, index) => (
          <button key={id} role="tab" aria-selected={index === shown} onClick={() => setShown(index)}>
            {label}
          </button>
        ))}
      </div>
      <div className="groups">
        {groups.map(({ id, label, buttons }) => (
          <div key={id} className="group" role="group" aria-label={label}>
            <div className="buttons">
              {buttons.map((button) => (
                <button
                  key={button.id}
                  data-control={button.id}
                  title={`${button.title}\n${button.description}`}
                  aria-busy={busy === button.id}
                  disabled={busy !== null}
                  onClick={() => void press(button)}
                >
                  <img src={button.icon} alt="" width="32" height="32" />
                  {button.label}
                </button>
              ))}
            </div>
            <span aria-hidden="true">{label}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
