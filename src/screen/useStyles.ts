import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { pressable, themed } from './themed';

/**
 * The few rules that Fluent's components do not bring. Sizes of text are in rem, so that they grow with the reader's; a height of line is a text,
 * because Fluent takes a bare number for pixels.
 */
const paneStyles = (theme: Theme) =>
  mergeStyleSets({
    page: { padding: '12px 16px 24px', fontSize: '0.875rem', lineHeight: '1.43', overflowWrap: 'anywhere' },
    heading: { margin: 0, fontSize: '1rem', lineHeight: '1.375', fontWeight: 600, outline: 'none' },
    section: { marginTop: 20 },
    sectionHeading: { margin: '0 0 8px', fontSize: '0.875rem', fontWeight: 600 },
    quiet: { color: theme.palette.neutralSecondary, fontSize: '0.8125rem' },
    strong: { fontWeight: 600 },
    asWritten: { whiteSpace: 'pre-line' },
    card: {
      marginTop: 12,
      padding: 12,
      border: `1px solid ${theme.palette.neutralTertiaryAlt}`,
      borderRadius: 6,
    },
    notice: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
      marginTop: 12,
      padding: '8px 12px',
      borderInlineStart: `3px solid ${theme.palette.themePrimary}`,
      background: theme.palette.neutralLighter,
    },
    row: { display: 'flex', alignItems: 'center', gap: 8 },
    topRow: { display: 'flex', alignItems: 'flex-start', gap: 8 },
    grow: { flex: '1 1 auto', minWidth: 0 },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: { marginTop: 8 },
    icon: { flex: '0 0 16px', marginTop: 2 },
    late: { color: theme.isInverted ? '#ff99a4' : '#b10e1c' },
    good: { color: theme.isInverted ? '#9ad29a' : '#0e700e' },
    proposal: { whiteSpace: 'pre-line', padding: '4px 8px', background: theme.palette.neutralLighter },
    excerpt: {
      margin: '8px 0 0',
      padding: '8px 10px',
      fontSize: '0.8125rem',
      border: `1px solid ${theme.palette.neutralQuaternaryAlt}`,
      background: theme.palette.neutralLighterAlt,
    },
    find: { marginTop: 16 },
    facts: {
      margin: '8px 0 0',
      fontSize: '0.8125rem',
      selectors: { dt: { display: 'inline' }, dd: { display: 'inline', margin: 0 } },
    },
    choices: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '8px 0 0', padding: 0, border: 0 },
    choice: { display: 'flex', alignItems: 'center', gap: 8, minHeight: 28 },
    radio: { flex: '0 0 18px', width: 18, height: 18, margin: 0, accentColor: theme.palette.themePrimary },
    details: { boxSizing: 'border-box', width: '100%', margin: '4px 0 8px', fontSize: '0.8125rem' },
    chips: { display: 'flex', flexWrap: 'wrap', gap: 6, margin: '4px 0 8px' },
    lines: { position: 'relative' },
    line: { position: 'absolute', insetInline: 0, contain: 'strict' },
    workRow: {
      ...pressable(theme),
      height: '100%',
      padding: '6px 4px',
      borderBottom: `1px solid ${theme.palette.neutralLight}`,
    },
    box: {
      flex: '0 0 20px',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      height: 20,
      border: `1px solid ${theme.palette.neutralSecondary}`,
      borderRadius: 3,
    },
    key: { marginInlineStart: 6, font: 'inherit', fontSize: '0.75rem', opacity: 0.85 },
    oneLine: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    buttonIcon: { marginInlineEnd: 6, flex: '0 0 16px' },
    emptyCoin: { flex: '0 0 32px' },
    inlineIcon: { width: 12, height: 12, marginInlineEnd: 4, verticalAlign: -1 },
    visuallyHidden: {
      position: 'absolute',
      width: 1,
      height: 1,
      margin: -1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  });

export type PaneStyles = ReturnType<typeof paneStyles>;

/** The rules that all screens share, for the theme at hand. */
export const useStyles = themed(paneStyles);
