type None = Readonly<Record<never, string>>;

export const funderSentences = {
  'funders.nhsContribution': (_: None) =>
    'NHS care is free, so nobody pays a share of NHS money. Choose “There is none”, or check whether this is the council’s money.',
  'funders.minimumAboveKept': ({ kept }: { readonly kept: string }) =>
    `The least that has to stay in the account is more than the ${kept} that may stay in it. Change one of the two.`,
  'funders.cashBarred': (_: None) =>
    'Cash is not allowed by this funder, so there is no limit to it. Leave the limit empty, or change the answer about cash.',
  'funders.receiptsLonger': (_: None) =>
    'Receipts are kept for as long as everything else, or for less. Change one of the two numbers of years.',
  'funders.printedNotAsked': ({ rule }: { readonly rule: string }) =>
    `${rule} stands among what is printed in a statement, and among what the funder does not ask about. Take it out of one of the two.`,
  'funders.sameFunder': (_: None) => 'That is the same funder. Choose another one to copy to.',
  'funders.fileUnreadable': (_: None) =>
    'That file does not hold what a funder asks. Choose the file that was saved from PA Ledger, as it was sent. Nothing has been changed.',
  'funders.fileWrong': ({ because }: { readonly because: string }) =>
    `That file holds an answer that cannot be: ${because}. Ask whoever sent it for a new one. Nothing has been changed.`,
  'funders.fileNewer': (_: None) =>
    'That file was saved by a newer PA Ledger than this one. Bring this one up to date, then choose the file again. Nothing has been changed.',
  'funders.fileTooLarge': (_: None) =>
    'That file is far larger than such a file can be. Choose the one that was saved from PA Ledger. Nothing has been changed.',
};
