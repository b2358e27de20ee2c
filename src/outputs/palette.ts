/** The portal's colours for what is drawn outside its pages, by the names of `styles/tokens.css`; a test holds the two together. */
export const light = {
  paper: '#fcfbf8',
  surface: '#f3f1ea',
  ink: '#1b1d24',
  'ink-soft': '#484c56',
  rule: '#d8d4c8',
  'rule-strong': '#8d8877',
  accent: '#21409a',
} as const;

/** Hues of the series of charts, by their numbers. */
export const lightSeries = {
  'series-1': '#21409a',
  'series-2': '#a8471f',
  'series-3': '#24705f',
  'series-4': '#7a6000',
  'series-5': '#7a3e8e',
  'series-6': '#3b6fb6',
  'series-7': '#99552f',
  'series-8': '#4a7233',
  'series-9': '#9a3f66',
  'series-10': '#5f6470',
} as const;

export const darkSeries = {
  'series-1': '#8fa8f5',
  'series-2': '#e2915f',
  'series-3': '#64bda6',
  'series-4': '#d6b53f',
  'series-5': '#c592d8',
  'series-6': '#6f9be0',
  'series-7': '#c9854f',
  'series-8': '#8fb86f',
  'series-9': '#dd86a8',
  'series-10': '#a3a8b5',
} as const;

export const dark = {
  paper: '#14161c',
  'rule-strong': '#7b8090',
  accent: '#a8bcff',
} as const;

export type Palette = Readonly<Record<keyof typeof light, string>>;
