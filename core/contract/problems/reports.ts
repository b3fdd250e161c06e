/** What can be wrong with what HMRC is told. */
export const reportSentences = {
  'report.yearUnknown': ({ year, known }: { readonly year: string; readonly known: string }) =>
    `Reports to HMRC for ${year} cannot be made yet: their form is known here for ${known} only. Update PA Ledger, or use another way to report.`,
};
