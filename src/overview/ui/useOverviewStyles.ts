import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { choosable, themed } from '../../screen/themed';

/** The rules of this page beside those that all screens share. */
const overviewStyles = (theme: Theme) => {
  const line = `1px solid ${theme.palette.neutralLight}`;
  return mergeStyleSets({
    page: {
      minHeight: '100vh',
      boxSizing: 'border-box',
      fontSize: '0.875rem',
      lineHeight: '1.43',
      overflowWrap: 'anywhere',
      background: theme.isInverted ? '#141414' : '#f5f5f5',
      selectors: { '@media print': { background: 'none' } },
    },
    bar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 16px',
      padding: '8px 24px 0',
      background: theme.palette.white,
      borderBottom: line,
      selectors: { '@media (max-width: 760px)': { padding: '8px 12px 0' }, '@media print': { display: 'none' } },
    },
    title: { margin: 0, fontSize: '1.25rem', lineHeight: '1.4', fontWeight: 600 },
    practice: {
      padding: '1px 8px',
      borderRadius: 10,
      border: `1px solid ${theme.palette.neutralTertiary}`,
      color: theme.palette.neutralSecondary,
      fontSize: '0.75rem',
    },
    tabs: { flexBasis: '100%', marginInlineStart: -8 },
    main: {
      padding: '16px 24px 48px',
      maxWidth: 1680,
      margin: '0 auto',
      selectors: { '@media (max-width: 760px)': { padding: '12px 12px 32px' }, '@media print': { padding: 0 } },
    },
    onlyOnScreen: { selectors: { '@media print': { display: 'none' } } },
    state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px', marginBottom: 8, minHeight: 32 },
    tiles: {
      display: 'grid',
      gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
      gap: 12,
      selectors: { '@media (max-width: 760px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 8 } },
    },
    tile: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      padding: '12px 16px',
      border: line,
      borderRadius: 8,
      background: theme.palette.white,
      color: 'inherit',
      font: 'inherit',
      textAlign: 'start',
      cursor: 'pointer',
      boxShadow: theme.isInverted ? 'none' : '0 1px 2px rgba(0, 0, 0, 0.08)',
      selectors: {
        ':hover': { borderColor: theme.palette.themePrimary },
        ':focus-visible': { outline: `2px solid ${theme.palette.themePrimary}`, outlineOffset: 1 },
        '&[aria-pressed=true]': {
          borderColor: theme.palette.themePrimary,
          boxShadow: `inset 0 0 0 2px ${theme.palette.themePrimary}`,
        },
        '@media (forced-colors: active)': {
          selectors: { '&[aria-pressed=true]': { outline: '3px solid Highlight', outlineOffset: -4 } },
        },
      },
    },
    tileNumber: { fontSize: '1.75rem', lineHeight: '1.25', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
    tileName: { fontWeight: 600 },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(240px, 300px) minmax(0, 1fr)',
      gap: 16,
      alignItems: 'start',
      marginTop: 16,
      selectors: { '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
    },
    panel: {
      background: theme.palette.white,
      border: line,
      borderRadius: 8,
      padding: '12px 8px',
      boxShadow: theme.isInverted ? 'none' : '0 1px 2px rgba(0, 0, 0, 0.08)',
    },
    panelHeading: { margin: '0 8px 8px', fontSize: '1rem', fontWeight: 600 },
    people: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      maxHeight: 'min(70vh, 720px)',
      overflowY: 'auto',
      selectors: { '@media (max-width: 1000px)': { maxHeight: 260 } },
    },
    person: { ...choosable(theme, 'aria-pressed'), minHeight: 48, padding: '5px 8px' },
    numbers: { flex: '0 0 auto', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
    tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px 12px', margin: '0 8px 8px' },
    // As high with buttons as without, or the list would jump away under the mouse.
    choice: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '8px 12px',
      margin: '0 8px',
      minHeight: 36,
    },
    search: { flex: '1 1 220px', minWidth: 0 },
    choose: { width: 190, maxWidth: '100%' },
    notices: { listStyle: 'none', margin: '0 0 12px', padding: 0, display: 'grid', gap: 6 },
    notice: {
      display: 'flex',
      alignItems: 'center',
      flexWrap: 'wrap',
      gap: '2px 8px',
      padding: '4px 12px',
      minHeight: 32,
      borderRadius: 6,
      border: `1px solid ${theme.isInverted ? '#5c4b1f' : '#f2d38a'}`,
      background: theme.isInverted ? '#33290f' : '#fff9e8',
    },
    facts: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '4px 16px', margin: '12px 0' },
    factName: { color: theme.palette.neutralSecondary, margin: 0 },
    fact: { margin: 0 },
    choosing: { maxWidth: 440, margin: '10vh auto 0', padding: 24 },
    figures: {
      listStyle: 'none',
      margin: '0 0 16px',
      padding: 0,
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
      gap: 12,
    },
    figure: {
      padding: '12px 16px',
      border: line,
      borderRadius: 8,
      background: theme.palette.white,
      breakInside: 'avoid',
      selectors: { p: { margin: '2px 0' }, h3: { margin: 0, fontSize: '0.875rem' } },
    },
    charts: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(480px, 100%), 1fr))',
      gap: 16,
      marginBottom: 16,
      alignItems: 'start',
    },
    chart: { position: 'relative', minHeight: 280, overflow: 'hidden' },
    part: { marginBottom: 16 },
    scroll: {
      overflowX: 'auto',
      margin: '0 8px',
      selectors: { ':focus-visible': { outline: `2px solid ${theme.palette.themePrimary}` } },
    },
    table: {
      borderCollapse: 'collapse',
      minWidth: '100%',
      fontSize: '0.8125rem',
      fontVariantNumeric: 'tabular-nums',
      selectors: {
        'th, td': { padding: '6px 10px', borderBottom: line, textAlign: 'end', verticalAlign: 'bottom' },
        'tr > :first-child': { textAlign: 'start', fontWeight: 600 },
        th: { fontWeight: 600, overflowWrap: 'normal' },
      },
    },
    toggles: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
  });
};

export type OverviewStyles = ReturnType<typeof overviewStyles>;

/** The rules of this page, for the theme at hand. */
export const useOverviewStyles = themed(overviewStyles);
