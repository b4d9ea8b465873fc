/** Where files come from: chosen, one or many or a whole folder, or dropped. */
import { type ReactNode, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ChosenFile, filesOf } from '../files';
import { Drop } from './parts/Drop';

const useStyles = makeStyles({
  source: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  choose: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground3 },
  hidden: { display: 'none' },
});

/** What the readers know; any other file is refused by its content. */
const ACCEPTED = '.docx,.doc,.wps,.pdf,.ofd,.xlsx,.xls,.et,.html,.htm,.mht,.txt,.csv,.json';

/** Where many are read, an archive stands for all that is in it. */
const ACCEPTED_AMONG_MANY = `${ACCEPTED},.zip`;

/** One way to choose files, by the button that says so. */
export interface Way {
  readonly label: string;
  readonly takes: 'file' | 'files' | 'folder';
  readonly isPrimary?: boolean;
  /** One among others that matter more. */
  readonly isMinor?: boolean;
}

interface WayProps {
  readonly way: Way;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

export function WayButton({
  way: { label, takes, isPrimary = false, isMinor = false },
  isBusy,
  onFiles,
}: WayProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        size={isMinor ? 'small' : 'medium'}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        className={styles.hidden}
        aria-label={label}
        multiple={takes !== 'file'}
        {...(takes === 'folder'
          ? { webkitdirectory: '' }
          : { accept: takes === 'file' ? ACCEPTED : ACCEPTED_AMONG_MANY })}
        onChange={({ currentTarget }) => {
          const files = filesOf(currentTarget.files);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}

interface Props {
  readonly ways: readonly Way[];
  /** What else one can do: drop files here. */
  readonly hint: string;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly children?: ReactNode;
}

export function FileSource({ ways, hint, isBusy, onFiles, children }: Props) {
  const styles = useStyles();
  return (
    <Drop className={styles.source} onFiles={onFiles}>
      <div className={styles.choose}>
        {ways.map((way) => (
          <WayButton key={way.takes} way={way} isBusy={isBusy} onFiles={onFiles} />
        ))}
        <span className={styles.hint}>{hint}</span>
      </div>
      {children}
    </Drop>
  );
}
