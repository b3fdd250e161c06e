/** Papers that the book issued besides payslips and statements. */
export const paperWords = {
  help: [
    'Payslips and statements stand with their payday and their period; every other paper that you give to somebody stands here.',
    'Each has its number, its date and a short code. The PDF holds the figures it was made from, so that anyone can add them up.',
  ],
  title: 'Papers',
  lead: 'Every paper that was issued: P60s, P45s, records and letters. A paper stays as it was; what was wrong in it is told in a new one.',
  list: 'Papers issued',
  none: 'No paper is issued yet.',
  about: 'Papers about this',
  columns: { paper: 'Paper', number: 'Number', issued: 'Issued' },
  all: 'All papers',
  of: (number: number, issuedOn: string, code: string) => `Paper ${String(number)}, issued on ${issuedOn}. Its code is ${code}.`,
  fileName: (number: number, title: string, form: string) =>
    `Paper ${String(number)} ${title.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()}${form === 'normal' ? '' : ` (${form})`}.pdf`,
  issued: (number: number) => `Paper ${String(number)} is issued.`,
  sheet: 'The paper, to read',
  pdf: 'The pages as they print',
} as const;
