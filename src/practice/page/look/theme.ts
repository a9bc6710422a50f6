import { createTheme } from '@fluentui/react/lib/Theme';

/** Outlook on the web in its own blue; every text colour keeps 4.5 to 1 against the grounds it stands on. */
export const theme = createTheme({
  palette: {
    themePrimary: '#0f6cbd',
    themeLighterAlt: '#f3f9fd',
    themeLighter: '#cfe4fa',
    themeLight: '#b4d6fa',
    themeTertiary: '#62abf5',
    themeSecondary: '#2886de',
    themeDarkAlt: '#115ea3',
    themeDark: '#0f548c',
    themeDarker: '#0c3b5e',
    neutralLighterAlt: '#fafafa',
    neutralLighter: '#f5f5f5',
    neutralLight: '#ebebeb',
    neutralQuaternaryAlt: '#e0e0e0',
    neutralQuaternary: '#d1d1d1',
    neutralSecondary: '#555555',
    neutralPrimary: '#242424',
  },
  effects: { roundedCorner2: '4px' },
});

/** Colours that Fluent's palette has no name for. */
export const colours = {
  ground: '#f0f0f0',
  line: '#e0e0e0',
  text: '#242424',
  accent: '#0f6cbd',
  accentText: '#0f548c',
  selected: '#cfe4fa',
  hover: '#f5f5f5',
  /** The edge of something to click or to fill in: 3 to 1 against white. */
  boundary: '#8a8a8a',
  quiet: '#555555',
  late: '#b10e1c',
} as const;

/** Where the reader's own colours replace ours, and grounds say nothing. */
export const forcedColours = '@media (forced-colors: active)';

/** A part of the screen, on the grey ground between the parts. */
export const card = {
  background: '#ffffff',
  borderRadius: 6,
  overflow: 'hidden',
  // In forced colours there is no shadow; the border keeps the parts apart.
  border: '1px solid transparent',
  boxShadow: '0 0 2px rgba(0, 0, 0, 0.14), 0 1px 3px rgba(0, 0, 0, 0.12)',
} as const;

/** Heard, not seen. */
export const hidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
