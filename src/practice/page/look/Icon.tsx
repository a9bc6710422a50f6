import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';

const icon = mergeStyles({ flex: 'none', display: 'block' });

/** Drawn on a grid of 20 by 20, in the colour of the text around it. */
const paths = {
  inbox: 'M3 4.5h14v11H3zM3 11h4l1.2 2h3.6L13 11h4',
  drafts: 'M4 16l.8-3.4L13.6 3.8a1.6 1.6 0 0 1 2.3 0l.3.3a1.6 1.6 0 0 1 0 2.3L7.4 15.2 4 16ZM12.3 5.1l2.6 2.6',
  sent: 'M3 3.5 17 10 3 16.5l2-6.5-2-6.5ZM5 10h6',
  outbox: 'M3 6h14v9.5H3zM3 6.5l7 5 7-5M10 1v3',
  archive: 'M3 4h14v3.5H3zM4.5 7.5v8.5h11V7.5M8 10.5h4',
  junk: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM5.2 5.2l9.6 9.6',
  folder: 'M3 15.5v-11h5l1.8 2H17v9H3Z',
  entrepreneur:
    'M3.5 8.5 5 4h10l1.5 4.5M3.5 8.5a2.2 2.2 0 0 0 4.3 0 2.2 2.2 0 0 0 4.4 0 2.2 2.2 0 0 0 4.3 0M4.5 11v5.5h11V11M8.5 16.5V13h3v3.5',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  back: 'M9 4 3.5 10 9 16M4 10h13',
  search: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM12.2 12.2 17 17',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  select: 'M3.5 3.5h13v13h-13zM6.5 10l2.5 2.5 4.5-5',
  look: 'M10 3a7 7 0 1 0 0 14V3ZM10 3a7 7 0 0 1 0 14',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  chevronDown: 'm5 8 5 5 5-5',
  chevronRight: 'm8 5 5 5-5 5',
  read: 'M3 8v8.5h14V8l-7-5-7 5ZM3 8l7 4.5L17 8',
  unread: 'M3 4.5h14v11H3zM3 5l7 5.5L17 5',
  category: 'M3.5 3.5h6l7 7-6 6-7-7v-6ZM6.7 6.7h.1',
  move: 'M3 15.5v-11h5l1.8 2H17v9H3ZM8 11h5M11 9l2 2-2 2',
  details: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 9.5v4M10 6.6v.1',
  picture: 'M3 4h14v12H3zM3 14l4.5-4.5 3.5 3.5 2-2 4 4M13 7.5h.1',
  download: 'M10 3v9.5M6 9l4 4 4-4M4 16.5h12',
  reply: 'M8 4 3 9l5 5M3.5 9H12a5 5 0 0 1 5 5v2',
  replyAll: 'M11 4.5 6.5 9l4.5 4.5M6 4.5 1.5 9 6 13.5M7 9h6a4 4 0 0 1 4 4v2',
  forward: 'm12 4 5 5-5 5M16.5 9H8a5 5 0 0 0-5 5v2',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M8.5 4H14M6 16h5.5M11.5 4l-3 12',
  underline: 'M6 3.5V9a4 4 0 0 0 8 0V3.5M5 16.5h10',
  bullets: 'M8 5.5h8M8 10h8M8 14.5h8M4 5.5h.1M4 10h.1M4 14.5h.1',
  numbers: 'M9 5.5h7M9 10h7M9 14.5h7M3.5 5l1.2-.8v4M3.5 12.5h2l-2 3h2',
  attachment: 'm14.5 9-5.2 5.2a2.9 2.9 0 0 1-4.1-4.1l5.9-5.9a2 2 0 0 1 2.8 2.8L8 12.9',
  delete: 'M4 5.5h12M8 5.5V4h4v1.5M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  flag: 'M5 17V3.5M5 4h10l-2.2 3.5L15 11H5',
  done: 'm4 10.5 4 4 8-9',
  close: 'm5 5 10 10M15 5 5 15',
  practice: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM7 12a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 9v4.5M10 6.4v.2',
  pin: 'M12.5 3 17 7.5l-2.2.8-2.6 2.6-.5 3.3-5.9-5.9 3.3-.5 2.6-2.6.8-2.2ZM8 12l-4.5 4.5',
  new: 'M16 4 9.5 10.5l-.7 2.2 2.2-.7L17.5 5.5ZM15 11.5V17H3V5h6',
  warn: 'M10 3 18 16.5H2L10 3ZM10 8v4M10 14v.2',
} as const;

export type IconName = keyof typeof paths;

export const iconNames = Object.keys(paths) as readonly IconName[];

/** Always beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className={icon} width="18" height="18" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
