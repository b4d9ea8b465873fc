/** What is seldom done, and what opens the settings: the menu at the bottom of the pane. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { documentKinds } from '../../../src/documents/write';
import { fill } from '../../../src/locales';
import type { Perform } from '../../pane';
import type { Page } from '../../state';
import type { Ready } from '../../view';
import { useLocale } from '../../words';

interface Props {
  readonly ready: Ready | null;
  readonly isFirstRun: boolean;
  readonly perform: Perform;
  readonly onOpen: (page: Page) => void;
}

/** Only where there is a report. */
function ReportItems({
  ready,
  perform,
  onOpen,
}: { readonly ready: Ready } & Pick<Props, 'perform' | 'onOpen'>) {
  const { report: words, export: exporting } = useLocale().pane;
  const { menu } = words;
  return (
    <>
      <MenuItem onClick={() => onOpen({ is: 'import', wish: 'this', document: null })}>
        {menu.import}
      </MenuItem>
      <MenuItem onClick={() => onOpen({ is: 'import', wish: 'prior', document: null })}>
        {menu.importPrior}
      </MenuItem>
      <MenuDivider />
      <MenuItem onClick={() => onOpen({ is: 'draft' })}>{menu.draft}</MenuItem>
      <MenuItem onClick={() => onOpen({ is: 'totals' })}>{menu.totals}</MenuItem>
      <MenuDivider />
      {documentKinds.map((kind) => (
        <MenuItem key={kind} onClick={() => void perform({ do: 'exportReport', report: ready.report, kind })}>
          {fill(menu.export, { kind: exporting.kinds[kind] })}
        </MenuItem>
      ))}
      <MenuDivider />
      <MenuItem onClick={() => onOpen({ is: 'written' })}>{menu.written}</MenuItem>
      <MenuItem onClick={() => void perform({ do: 'clearFlags' })}>{menu.clearFlags}</MenuItem>
    </>
  );
}

export function DockMenu({ ready, isFirstRun, perform, onOpen }: Props) {
  const { report, register } = useLocale().pane;
  return (
    // In the pane's own landmark, as all there is to read.
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={report.foot.more}
          title={report.foot.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(ready || isFirstRun) && (
            <MenuItem onClick={() => onOpen({ is: 'register' })}>{register.menu}</MenuItem>
          )}
          {ready && <ReportItems ready={ready} perform={perform} onOpen={onOpen} />}
          <MenuItem onClick={() => onOpen({ is: 'settings' })}>{report.menu.settings}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
