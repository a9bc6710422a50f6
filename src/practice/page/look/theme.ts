import { createTheme, type Theme } from '@fluentui/react/lib/Theme';

export type Look = 'light' | 'dark';

/** Outlook on the web in its own blue; every text colour keeps 4.5 to 1 against the grounds it stands on. */
const light = createTheme({
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

const dark = createTheme({
  isInverted: true,
  palette: {
    themePrimary: '#62abf5',
    themeLighterAlt: '#04090e',
    themeLighter: '#0c3b5e',
    themeLight: '#0f548c',
    themeTertiary: '#2886de',
    themeSecondary: '#479ef5',
    themeDarkAlt: '#77b7f7',
    themeDark: '#96c6fa',
    themeDarker: '#b4d6fa',
    neutralLighterAlt: '#1f1f1f',
    neutralLighter: '#333333',
    neutralLight: '#3d3d3d',
    neutralQuaternaryAlt: '#474747',
    neutralQuaternary: '#525252',
    neutralTertiaryAlt: '#666666',
    neutralTertiary: '#999999',
    neutralSecondaryAlt: '#adadad',
    neutralSecondary: '#c7c7c7',
    neutralPrimaryAlt: '#e6e6e6',
    neutralPrimary: '#f5f5f5',
    neutralDark: '#fafafa',
    black: '#ffffff',
    white: '#292929',
  },
  semanticColors: { errorText: '#f1707b', disabledText: '#999999', disabledBodyText: '#999999' },
  effects: { roundedCorner2: '4px' },
});

export const themes: Readonly<Record<Look, Theme>> = { light, dark };

/** Colours that Fluent's palette has no name for, in the light and in the dark. */
const values = {
  ground: ['#f0f0f0', '#141414'],
  paper: ['#ffffff', '#292929'],
  raised: ['#fafafa', '#333333'],
  line: ['#e0e0e0', '#474747'],
  text: ['#242424', '#f5f5f5'],
  /** The title bar, and what stands on it. */
  bar: ['#0f6cbd', '#0c3b5e'],
  onBar: ['#ffffff', '#ffffff'],
  accent: ['#0f6cbd', '#62abf5'],
  accentText: ['#0f548c', '#96c6fa'],
  selected: ['#cfe4fa', '#0c3b5e'],
  hover: ['#f5f5f5', '#333333'],
  /** The same on the ground between the parts. */
  groundHover: ['#e6e6e6', '#333333'],
  /** The edge of something to click or to fill in: 3 to 1 against paper. */
  boundary: ['#8a8a8a', '#8a8a8a'],
  quiet: ['#555555', '#c7c7c7'],
  late: ['#b10e1c', '#ff99a4'],
  warning: ['#fff4ce', '#433519'],
  warningLine: ['#e0c56b', '#82672a'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

type ColourName = keyof typeof values;

const names = Object.keys(values) as readonly ColourName[];

/** Each colour as styles name it, so that what is on the screen follows the look without being drawn again. */
export const colours = Object.fromEntries(names.map((name) => [name, `var(--${name})`])) as Readonly<
  Record<ColourName, string>
>;

/** Gives the whole page a look; menus and dialogs too, which stand outside the page's own element. */
export function wear(look: Look, { style }: HTMLElement): void {
  style.colorScheme = look;
  for (const name of names) style.setProperty(`--${name}`, values[name][look === 'light' ? 0 : 1]);
}

/** Where the reader's own colours replace ours, and grounds say nothing. */
export const forcedColours = '@media (forced-colors: active)';

/** A part of the screen, on the grey ground between the parts. */
export const card = {
  background: colours.paper,
  color: colours.text,
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
