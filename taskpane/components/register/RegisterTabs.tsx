/** From the report to the register and back. */
import { Tab, TabList } from '@fluentui/react-components';
import type { Page } from '../../state';
import { useLocale } from '../../words';

interface Props {
  readonly shown: 'report' | 'register';
  readonly onOpen: (page: Page | null) => void;
}

export function RegisterTabs({ shown, onOpen }: Props) {
  const { tabs } = useLocale().pane.register;
  return (
    <TabList
      aria-label={tabs.label}
      size="small"
      selectedValue={shown}
      onTabSelect={(_, { value }) => onOpen(value === 'register' ? { is: 'register' } : null)}
    >
      <Tab value="report">{tabs.report}</Tab>
      <Tab value="register">{tabs.register}</Tab>
    </TabList>
  );
}
