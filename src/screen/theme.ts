import { createTheme, type Theme } from '@fluentui/react/lib/Theme';

/** Outlook's blue, once on a white and once on a dark ground; every text colour keeps 4.5 to 1 against its ground. */
const light = createTheme({
  palette: {
    themePrimary: '#0f6cbd',
    themeLighterAlt: '#f3f9fd',
    themeLighter: '#d0e7f8',
    themeLight: '#a9d3f2',
    themeTertiary: '#5ca9e5',
    themeSecondary: '#1f7fd0',
    themeDarkAlt: '#0e61aa',
    themeDark: '#0c5290',
    themeDarker: '#093c6a',
    neutralSecondary: '#505050',
  },
});

const dark = createTheme({
  isInverted: true,
  palette: {
    themePrimary: '#479ef5',
    themeLighterAlt: '#03060a',
    themeLighter: '#0b1927',
    themeLight: '#152f49',
    themeTertiary: '#2b5f93',
    themeSecondary: '#3e8bd7',
    themeDarkAlt: '#5ba9f6',
    themeDark: '#77b7f7',
    themeDarker: '#a0cdfa',
    neutralLighterAlt: '#262626',
    neutralLighter: '#2e2e2e',
    neutralLight: '#3a3a3a',
    neutralQuaternaryAlt: '#424242',
    neutralQuaternary: '#4a4a4a',
    neutralTertiaryAlt: '#666666',
    neutralTertiary: '#a6a6a6',
    neutralSecondary: '#c8c8c8',
    neutralPrimaryAlt: '#e0e0e0',
    neutralPrimary: '#ffffff',
    neutralDark: '#f4f4f4',
    black: '#f8f8f8',
    white: '#1f1f1f',
  },
});

export function themeFor(isDark: boolean): Theme {
  return isDark ? dark : light;
}
