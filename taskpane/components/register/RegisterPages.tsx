/** The pages of a register: itself, linking to it, one that is read from a file, and where there is none the ways to one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { page as pageLook } from '../../looks';
import type { Perform } from '../../pane';
import type { Page, State } from '../../state';
import { useLocale } from '../../words';
import { PageHead } from '../parts/PageHead';
import { Standing } from '../parts/Standing';
import { ImportRegister } from './ImportRegister';
import { LinkView } from './LinkView';
import { RegisterTabs } from './RegisterTabs';
import { RegisterView } from './RegisterView';

const useStyles = makeStyles({ page: pageLook, icon: { color: tokens.colorBrandForeground1 } });

interface Props {
  readonly state: State;
  readonly isBusy: boolean;
  readonly perform: Perform;
  readonly onOpen: (page: Page | null) => void;
}

export function RegisterPages({ state: { page, view, register }, isBusy, perform, onOpen }: Props) {
  const styles = useStyles();
  const { standing, noUnit } = useLocale().pane.register;
  const { book } = register;
  const ready = view.is === 'ready' ? view : null;
  const toRegister = (): void => onOpen({ is: 'register' });
  if (page?.is === 'importRegister') {
    return (
      <ImportRegister
        document={page.document}
        book={book ?? null}
        isBusy={isBusy}
        perform={perform}
        onBack={toRegister}
      />
    );
  }
  if (!book) {
    const words = standing.none;
    return (
      <div className={styles.page}>
        <PageHead title={noUnit} onBack={() => onOpen(null)} />
        <Standing
          level={2}
          icon={<TableAddRegular className={styles.icon} />}
          sentence={words.sentence}
          next={words.next}
        >
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void perform({ do: 'addToRegister', register: { requests: [], cases: [] } })}
          >
            {words.make}
          </Button>
          <Button disabledFocusable={isBusy} onClick={() => onOpen({ is: 'importRegister', document: null })}>
            {words.import}
          </Button>
        </Standing>
      </div>
    );
  }
  if (page?.is === 'link' && ready) {
    return <LinkView book={book} ready={ready} isBusy={isBusy} perform={perform} onBack={toRegister} />;
  }
  return (
    <RegisterView
      book={book}
      ready={ready}
      isOld={register.failure !== undefined}
      isBusy={isBusy}
      perform={perform}
      onOpen={onOpen}
    >
      <RegisterTabs shown="register" onOpen={onOpen} />
    </RegisterView>
  );
}
