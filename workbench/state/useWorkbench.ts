/** Gives components the workbench, and draws them again when it changes. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Workbench } from './workbench';

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)!;
  useSyncExternalStore(workbench.subscribe, workbench.version);
  return workbench;
}
