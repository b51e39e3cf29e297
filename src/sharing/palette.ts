/** The light colours of `src/styles/tokens.css`, for pictures, which no style sheet reaches. */
export const palette = {
  paper: '#fbf8f1',
  ink: '#231c16',
  'ink-soft': '#62574b',
  rule: '#ddd3c1',
  red: '#9a1b1e',
  gold: '#7d5a06',
  'gold-leaf': '#c9962b',
  lacquer: '#7f1518',
  'on-lacquer': '#fdf3e1',
  'gold-on-lacquer': '#efcb7a',
} as const;
