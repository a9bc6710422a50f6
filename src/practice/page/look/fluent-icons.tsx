import { registerIcons } from '@fluentui/react/lib/Styling';
import { Icon, type IconName } from './Icon';

/** The icons that Fluent's own components ask for by name: ours, so that no font has to be fetched. */
const names: Readonly<Record<string, IconName>> = {
  Cancel: 'close',
  CheckMark: 'done',
  ChevronDown: 'chevronDown',
  ChevronRight: 'chevronRight',
  Clear: 'close',
  More: 'more',
  Search: 'search',
};

export function registerOwnIcons(): void {
  registerIcons({
    icons: Object.fromEntries(Object.entries(names).map(([name, own]) => [name, <Icon key={name} name={own} />])),
  });
}
