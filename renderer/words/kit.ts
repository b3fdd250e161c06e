export const kitWords = {
  app: 'PA Ledger',
  tones: { plain: 'Good to know', attention: 'Needs you', good: 'All in order', stop: 'This cannot go on yet' },
  tryAgain: 'Try again',
  gone: 'That is not in this book',
  cannotShow: 'This page could not be opened',
  opening: 'Opening…',
  stop: 'Stop',
  working: 'Working…',
  pdfFailed: 'The pages could not be shown here. Save the PDF and open it from there.',
  pageOf: (number: number, of: number) => `Page ${String(number)} of ${String(of)}`,
  sources: 'Where the rules stand',
  earlier: 'Show earlier ones',
  noneRecent: 'None in the last year.',
  shown: (count: number, of: number | undefined) =>
    of === undefined ? `${String(count)} shown.` : `${String(count)} of ${String(of)} shown, newest first.`,
  stopping: 'Stopping…',
  progress: (words: string, percent: number) => `${words}: ${String(percent)}%`,
};
