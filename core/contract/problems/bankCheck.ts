type At = { readonly file: string; readonly row: string; readonly why: string };

/** What can be wrong with the banks' own table, which a person adds. */
export const bankCheckSentences = {
  'bankCheck.otherLayout': ({ file, row, why }: At) =>
    `This is not the file ${file}: row ${row} cannot be read, because ${why}. Download ${file} again and choose it here; nothing was changed.`,
  'bankCheck.brokenRow': ({ file, row, why }: At) =>
    `Row ${row} of ${file} cannot be read: ${why}. Download the file again and choose it here; nothing was changed.`,
  'bankCheck.tooLarge': ({ file }: { readonly file: string }) =>
    `This file is far larger than ${file}. Choose the file ${file} as it was downloaded; nothing was changed.`,
};
