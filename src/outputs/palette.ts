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

export const dark = {
  paper: '#14161c',
  'rule-strong': '#7b8090',
  accent: '#a8bcff',
} as const;

export type Palette = Readonly<Record<keyof typeof light, string>>;
