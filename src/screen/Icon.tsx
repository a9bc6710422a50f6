import type { ReactElement } from 'react';

/** Drawn on a grid of 16 by 16, in the colour of the text around it. */
const paths = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5v4.2M8 10.9v.2',
  warn: 'M8 1.8 14.6 13.5H1.4L8 1.8ZM8 6v3.6M8 11.4v.2',
  hint: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.2v4.2M8 4.9v.2',
  check: 'm2.5 8.5 3.6 3.6 7.4-8',
  done: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8.2l2.1 2.1L11 6',
  expand: 'm3.5 6 4.5 4.5L12.5 6',
  collapse: 'm3.5 10.5 4.5-4.5 4.5 4.5',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3',
  nobody: 'M8 2.3a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8ZM2.5 14c.4-2.9 2.5-4.3 5.5-4.3s5.1 1.4 5.5 4.3',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  ring: 'M8 2a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z',
  down: 'M8 2.5v11M3.5 9 8 13.5 12.5 9',
  up: 'M8 13.5v-11M3.5 7 8 2.5 12.5 7',
  wide: 'M1.5 3h13v10h-13zM1.5 6h13M6 6v7',
  refresh: 'M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 1.8v3h-3',
  print: 'M4.5 5.5v-3.5h7v3.5M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4.5h-7z',
  search: 'M7 2a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM10.7 10.7 14 14',
  mail: 'M1.8 3.5h12.4v9H1.8zM1.8 4.5 8 9l6.2-4.5',
  undo: 'M5.5 2.5 2 6l3.5 3.5M2.3 6h7.2a4 4 0 0 1 0 8H6.5',
  hidden: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM2.5 13.5l11-11',
  cut: 'M4 9.2a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM12 9.2a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM5.2 9.6 11.5 2M10.8 9.6 4.5 2',
} as const;

export type IconName = keyof typeof paths;

/** Always beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }): ReactElement {
  return (
    <svg className={className} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
