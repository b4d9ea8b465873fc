/** A part of the pane on which files can be dropped. */
import type { DragEvent, ReactNode } from 'react';
import { type ChosenFile, filesDropped } from '../../files';

interface Props {
  readonly className?: string;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly children: ReactNode;
}

export function Drop({ className, onFiles, children }: Props) {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void filesDropped(event.dataTransfer).then(onFiles);
  };
  return (
    <div className={className} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {children}
    </div>
  );
}
