/** The banks' own table of sort codes, with which a person may check bank details. */
export const bankCheckWords = {
  title: (isAdded: boolean) =>
    isAdded ? 'Bank details are checked with the banks’ own table' : 'Check bank details with the banks’ own table',
  lead: 'Most sort codes and account numbers belong together by a sum. With the table of those sums, a wrong digit is often seen before wages go astray.',
  help: [
    'Whether numbers can belong together says nothing of whose account it is, or whether there is one. Your bank checks the name when you pay.',
    'A new table comes out several times a year. Add it in the same way; it takes the place of the one before.',
    'The table stays on this computer, for every book here. It is in no book and no backup, so going back to a backup leaves it as it is. On another computer, add it again.',
  ],
  where: 'Where to get it',
  whereWords: [
    'PA Ledger may not bring the table with it. It is Vocalink’s, under Vocalink’s own terms; read them before you use it.',
    'In a web browser, go to www.vocalink.com/tools/modulus-checking and download the two text files, VALACDOS and SCSUBTAB. Then choose them here.',
  ],
  now: 'The table you added',
  addedOn: 'Added on',
  validFrom: 'Valid from',
  unknown: 'Not known',
  rows: 'Rows',
  rowsOf: (rows: string, substitutions: string) => `${rows} in VALACDOS, ${substitutions} in SCSUBTAB`,
  weights: 'The file VALACDOS',
  weightsNeeded: 'Choose the file VALACDOS.',
  substitutions: 'The file SCSUBTAB',
  substitutionsNeeded: 'Choose the file SCSUBTAB.',
  day: 'Valid from (if you know it)',
  dayHint: 'Vocalink’s page says it beside the file. For example, 23/6/2025',
  action: (isAdded: boolean) => (isAdded ? 'Replace the table' : 'Add the table'),
  said: 'The table is added. Bank details are checked with it as you type them.',
  noTable: 'These numbers are not checked with the banks’ own table, because none is added.',
  howTo: 'How to add it',
};
