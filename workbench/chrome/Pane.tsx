/** The add-in's pane in a frame at the right, as wide as one likes. */
import { useState, type PointerEvent, type RefObject } from 'react';
import { handleRegions } from './regions';
import { useWorkbench } from '../state';

const WIDTH = { start: 350, least: 250, most: 800, step: 10 } as const;

const clamp = (width: number): number => Math.min(WIDTH.most, Math.max(WIDTH.least, width));

interface PaneProps {
  readonly name: string;
  readonly page: string;
  /** Where its page runs the ribbon's functions too, it stays loaded while it is closed. */
  readonly commands: RefObject<HTMLIFrameElement | null> | null;
}

export function Pane({ name, page, commands }: PaneProps) {
  const workbench = useWorkbench();
  const words = workbench.options.locale.workbench;
  const [width, setWidth] = useState<number>(WIDTH.start);
  const drag = ({ buttons, clientX }: PointerEvent): void => {
    if (buttons === 1) setWidth(clamp(window.innerWidth - clientX));
  };
  if (!workbench.isPaneOpen && !commands) return null;
  return (
    <aside aria-label={name} hidden={!workbench.isPaneOpen} style={{ width: width + 5 }}>
      <div
        className="splitter"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.paneWidth}
        aria-valuenow={width}
        aria-valuemin={WIDTH.least}
        aria-valuemax={WIDTH.most}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={({ key }) => {
          if (key === 'ArrowLeft') setWidth(clamp(width + WIDTH.step));
          if (key === 'ArrowRight') setWidth(clamp(width - WIDTH.step));
        }}
      />
      <div className="pane" data-region="pane">
        <header className="pane-header">
          <h2>{name}</h2>
          <button aria-label={words.closePane} onClick={() => workbench.showPane(false)}>
            ×
          </button>
        </header>
        <iframe
          key={workbench.generation}
          ref={commands}
          title={name}
          src={page}
          onLoad={({ currentTarget }) => {
            currentTarget.contentWindow?.addEventListener('keydown', handleRegions);
          }}
        />
      </div>
    </aside>
  );
}
