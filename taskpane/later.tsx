/** Parts of the pane that are loaded when they are first shown, or in a quiet moment before. */
import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import { LoadedLater } from './components/LoadedLater';
import { useLocale } from './words';

const NotLoaded = () => <p>{useLocale().pane.notLoaded}</p>;

/** What has been loaded, by what loads it. */
const modules = new WeakMap<() => Promise<unknown>, unknown>();

/** From now on what is in the module is drawn without waiting. Rejects where it cannot be loaded; it may be tried again. */
export async function loadNow<M>(load: () => Promise<M>): Promise<M> {
  const module = await load();
  modules.set(load, module);
  return module;
}

/**
 * A component of a module. Until it is there nothing else on the page waits; where it cannot be loaded that is said in its place.
 * @param height the room that is kept for it, so that nothing below it moves
 */
export function later<M, P extends object>(
  load: () => Promise<M>,
  pick: (module: M) => ComponentType<P>,
  height?: string,
): (props: P) => ReactNode {
  const Waiting: ComponentType<P> = lazy(async () => ({ default: pick(await loadNow(load)) }));
  return function Later(props: P) {
    // What is on the page once stays the same component.
    const [Shown] = useState(() => (modules.has(load) ? pick(modules.get(load) as M) : Waiting));
    return (
      <LoadedLater waiting={height && <div style={{ height }} />} failed={<NotLoaded />}>
        <Shown {...props} />
      </LoadedLater>
    );
  };
}
