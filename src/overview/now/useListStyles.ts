import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { themed } from '../../screen/themed';

/** The rules of the list of open questions. */
const listStyles = (theme: Theme) => {
  const line = `1px solid ${theme.palette.neutralLight}`;
  const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
  const focus = { outline: `2px solid ${theme.palette.themePrimary}`, outlineOffset: -2 };
  const row = { display: 'grid', alignItems: 'center', boxSizing: 'border-box', columnGap: 12, borderBottom: line };
  return mergeStyleSets({
    // It stays in view above the questions, which pass below it.
    header: {
      ...row,
      position: 'sticky',
      top: 0,
      zIndex: 1,
      minHeight: 42,
      background: theme.palette.white,
      fontWeight: 600,
      fontSize: '0.8125rem',
    },
    heading: {
      ...cut,
      width: '100%',
      minHeight: 32,
      padding: 0,
      border: 0,
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      textAlign: 'start',
      cursor: 'pointer',
      selectors: { ':hover': { color: theme.palette.themePrimary }, ':focus-visible': focus },
    },
    lines: { position: 'relative' },
    row: {
      ...row,
      position: 'absolute',
      contain: 'strict',
      insetInline: 0,
      // The heading that stays in view would cover a line that is brought into view.
      scrollMarginTop: 48,
      cursor: 'pointer',
      fontSize: '0.8125rem',
      selectors: {
        ':hover': { background: theme.palette.neutralLighterAlt },
        ':focus-visible': focus,
        '&[aria-selected=true]': { background: theme.palette.themeLighter },
      },
    },
    cell: { ...cut, minWidth: 0 },
    choose: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      alignSelf: 'stretch',
      cursor: 'pointer',
    },
    box: { width: 18, height: 18, margin: 0, accentColor: theme.palette.themePrimary, cursor: 'inherit' },
    group: { display: 'flex', alignItems: 'center', gap: 8, fontWeight: 600, fontSize: '0.875rem' },
    subject: {
      ...cut,
      display: 'block',
      maxWidth: '100%',
      padding: 0,
      border: 0,
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      fontWeight: 600,
      fontSize: '0.875rem',
      textAlign: 'start',
      cursor: 'pointer',
      selectors: { ':hover': { textDecoration: 'underline', color: theme.palette.themePrimary } },
    },
    owner: { display: 'flex', alignItems: 'center', gap: 8, minWidth: 0 },
    smallCoin: { transform: 'scale(0.75)', margin: -4, display: 'inline-flex' },
    stacked: { display: 'grid', lineHeight: '1.5', selectors: { '> *': cut } },
  });
};

export type ListStyles = ReturnType<typeof listStyles>;

/** The rules of the list, for the theme at hand. */
export const useListStyles = themed(listStyles);
