/** The keys of the site and what each does, for the list of them and for the page that tells of them. */
export const keys: [keys: string[], does: string][] = [
  [['j', 'k'], 'next and previous paragraph, or result'],
  [['n', 'p'], 'next and previous section'],
  [['c'], 'cite what you read'],
  [['/'], 'search'],
  [['?'], 'show these keys'],
  [['Esc'], 'leave the list or the field'],
];
