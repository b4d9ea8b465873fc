/** A field to search a list. */
import { makeStyles, SearchBox } from '@fluentui/react-components';

const useStyles = makeStyles({ search: { maxWidth: 'none', width: '100%' } });

interface Props {
  /** What is said of searching. */
  readonly label: string;
  /** What is said of the button that empties the field. */
  readonly clear: string;
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}

export function SearchField({ label, clear, sought, onSeek }: Props) {
  return (
    <SearchBox
      className={useStyles().search}
      aria-label={label}
      placeholder={label}
      dismiss={{ 'aria-label': clear }}
      value={sought}
      onChange={(_, { value }) => onSeek(value)}
    />
  );
}
