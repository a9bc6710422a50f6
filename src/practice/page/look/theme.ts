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
  selected: '#cfe4fa',
  hover: '#f5f5f5',
  quiet: '#555555',
  late: '#b10e1c',
} as const;

export const hidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
