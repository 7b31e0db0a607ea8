/** What is asked to be printed comes only when it is asked for: `/report/?print=87-92`. */
const asked = new URLSearchParams(location.search).get('print');
if (asked !== null) void import('./print-range.ts').then(({ showRange }) => showRange(asked));
