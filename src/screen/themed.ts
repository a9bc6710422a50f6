import { type Theme, useTheme } from '@fluentui/react/lib/Theme';

/** A hook that gives the styles for the theme at hand; they are worked out once for each theme. */
export function themed<T>(stylesFor: (theme: Theme) => T): () => T {
  const perTheme = new WeakMap<Theme, T>();
  return () => {
    const theme = useTheme();
    let styles = perTheme.get(theme);
    if (styles === undefined) {
      styles = stylesFor(theme);
      perTheme.set(theme, styles);
    }
    return styles;
  };
}

/** A whole line that can be pressed, such as a question or a colleague in a list. */
export const pressable = (theme: Theme) =>
  ({
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    boxSizing: 'border-box',
    width: '100%',
    border: 0,
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    selectors: {
      ':hover': { background: theme.palette.neutralLighter },
      ':focus-visible': { outline: `2px solid ${theme.palette.themePrimary}`, outlineOffset: -2 },
    },
  }) as const;

/** One of such lines that is the chosen one now, which `attribute` says to screen readers. */
export const choosable = (theme: Theme, attribute: 'aria-pressed' | 'aria-current') => {
  const { selectors, ...rest } = pressable(theme);
  return {
    ...rest,
    border: '1px solid transparent',
    borderRadius: 6,
    selectors: {
      ...selectors,
      [`&[${attribute}=true]`]: { background: theme.palette.themeLighter, borderColor: theme.palette.themePrimary },
    },
  } as const;
};
