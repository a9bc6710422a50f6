import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { choosable, themed } from '../../screen/themed';

const settingsStyles = (theme: Theme) =>
  mergeStyleSets({
    panel: {
      maxWidth: 1080,
      padding: '12px 24px 24px',
      border: `1px solid ${theme.palette.neutralLight}`,
      borderRadius: 8,
      background: theme.palette.white,
      selectors: { '@media (max-width: 760px)': { padding: '8px 12px 16px' } },
    },
    form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 16, maxWidth: 640, marginTop: 16 },
    two: {
      display: 'grid',
      gridTemplateColumns: 'minmax(200px, 260px) minmax(0, 1fr)',
      gap: 24,
      selectors: { '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: 8 } },
    },
    side: { display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' },
    cardList: {
      listStyle: 'none',
      margin: '8px 0 0',
      padding: 0,
      maxHeight: '70vh',
      overflowY: 'auto',
      selectors: { '@media (max-width: 760px)': { maxHeight: 240 } },
    },
    cardButton: { ...choosable(theme, 'aria-current'), minHeight: 44, padding: '4px 8px' },
    label: { margin: '0 0 4px', padding: 0, fontWeight: 600 },
    fault: { display: 'flex', gap: 6, marginTop: 4, fontSize: '0.8125rem' },
    checks: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px' },
    field: { minWidth: 0, margin: 0, padding: 0, border: 0 },
    swatch: {
      flex: '0 0 16px',
      width: 16,
      height: 16,
      borderRadius: 8,
      border: '1px solid currentColor',
      forcedColorAdjust: 'none',
    },
    preview: {
      padding: '12px 16px',
      border: `1px solid ${theme.palette.neutralTertiaryAlt}`,
      borderRadius: 6,
      whiteSpace: 'pre-line',
    },
    bar: {
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
      margin: '16px -24px -24px',
      padding: '12px 24px',
      borderTop: `1px solid ${theme.palette.neutralLight}`,
      borderRadius: '0 0 8px 8px',
      background: theme.palette.white,
      selectors: { '@media (max-width: 760px)': { margin: '16px -12px -16px', padding: '12px' } },
    },
  });

/** The rules of the settings, for the theme at hand. */
export const useSettingsStyles = themed(settingsStyles);
