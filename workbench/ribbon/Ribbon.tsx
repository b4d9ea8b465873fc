/** The ribbon of the add-in's manifest. */
import { useState, type RefObject } from 'react';
import { useWorkbench } from '../state';
import type { Manifest, RibbonButton, RibbonMenu } from './manifest';
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
  const [open, setOpen] = useState<string | null>(null);
  const press = async (button: RibbonButton): Promise<void> => {
    setOpen(null);
    setBusy(button.id);
    await runCommand(workbench, commands.current!.contentWindow!, button);
    setBusy(null);
  };
  const face = (control: RibbonButton | RibbonMenu) => ({
    'data-control': control.id,
    title: `${control.title}\n${control.description}`,
    disabled: busy !== null,
  });
  const button = (one: RibbonButton, size: number) => (
    <button key={one.id} {...face(one)} aria-busy={busy === one.id} onClick={() => void press(one)}>
      <img src={one.icon} alt="" width={size} height={size} />
      {one.label}
    </button>
  );
  // The items of a closed menu are there, hidden: what they do can be asked for all the same.
  const menu = (one: RibbonMenu) => (
    <div key={one.id} className="menu" onKeyDown={({ key }) => key === 'Escape' && setOpen(null)}>
      <button
        {...face(one)}
        aria-haspopup="true"
        aria-expanded={open === one.id}
        data-items={one.items.map(({ id }) => id).join(' ')}
        onClick={() => setOpen(open === one.id ? null : one.id)}
      >
        <img src={one.icon} alt="" width="32" height="32" />
        <span>{one.label} ⌵</span>
      </button>
      <div className="items" hidden={open !== one.id}>
        {one.items.map((item) => button(item, 20))}
      </div>
    </div>
  );
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
        {groups.map(({ id, label, controls }) => (
          <div key={id} className="group" role="group" aria-label={label}>
            <div className="buttons">
              {controls.map((control) => ('items' in control ? menu(control) : button(control, 32)))}
            </div>
            <span aria-hidden="true">{label}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
