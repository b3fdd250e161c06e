type None = Readonly<Record<never, string>>;

export const bankSentences = {
  'bank.otherLayout': ({ profile }: { readonly profile: string }) =>
    `This file is not laid out as “${profile}” files are. Choose another layout, or map its columns once and give the layout a name.`,
  'bank.brokenRow': ({ row, why }: { readonly row: string; readonly why: string }) =>
    `Row ${row} of the file cannot be read: ${why}. Download it again from the bank; nothing was brought in.`,
  'bank.noRows': (_: None) => 'The file has no payments in it. Choose the dates again at the bank and download it once more.',
  'bank.datesUnclear': (_: None) => 'Every date in this file could be read two ways, day first or month first. Say which your bank writes.',
  'bank.balanceBroken': ({ row }: { readonly row: string }) =>
    `The running balance does not follow on at row ${row}, so a line may be missing, or the column is not the balance after each line. Download the whole period again, or map the file without a balance; nothing was brought in.`,
  'bank.wrongAccount': ({ file, account }: { readonly file: string; readonly account: string }) =>
    `This file is of an account ending ${file}, and you chose the one ending ${account}. Choose the other account or the other file.`,
  'bank.severalAccounts': (_: None) => 'This file holds more than one account. Download one account at a time.',
  'bank.typedUnclear': ({ count }: { readonly count: string }) =>
    `Lines that look like one you typed: ${count}. Say for each whether it is the same payment or a second one; nothing was brought in.`,
  'bank.typedTwice': ({ row }: { readonly row: string }) =>
    `The line you typed can be only one line of the file, and row ${row} is the second that you called the same. Change one of the two answers.`,
  'bank.midata': (_: None) =>
    'This is a midata file: it stops 30 days ago and hides words, so it cannot prove a period. At the bank, choose CSV for the dates you need.',
  'bank.mappingIncomplete': ({ what }: { readonly what: string }) => `The columns are not all told apart yet: ${what}.`,
  'bank.notText': (_: None) => 'This is not a CSV file. At the bank, choose CSV, then download it again.',
  'bank.tooMuch': ({ left }: { readonly left: string }) => `Only ${left} of that is left to match. Change the amount.`,
  'bank.otherDirection': (_: None) => 'Money in cannot settle money out. Choose one that goes the same way.',
  'bank.alreadyUndone': (_: None) => 'That match was already undone.',
  'bank.reconciled': ({ from, to }: { readonly from: string; readonly to: string }) =>
    `${from} to ${to} is reconciled. Reopen it with a reason first.`,
  'bank.unmatchedLines': ({ count }: { readonly count: string }) =>
    `${count} bank lines of this period still need a match. Match them, then reconcile.`,
  'bank.doesNotAddUp': ({ difference }: { readonly difference: string }) =>
    `Opening balance plus the lines differs from the closing balance by ${difference}. Check the two balances against the bank’s statement, and look for missing lines.`,
  'bank.ledgerDiffers': ({ difference }: { readonly difference: string }) =>
    `The book and the bank differ by ${difference} on that day. Look at the lines matched most recently.`,
  'bank.proofNeeded': (_: None) => 'Add the bank’s own statement for the closing day, so that an auditor can see the balance.',
  'bank.notNext': ({ from }: { readonly from: string }) => `Reconciled periods follow on from each other: the next one starts on ${from}.`,
  'bank.notItsMoney': ({ stream }: { readonly stream: string }) =>
    `That bank account does not hold ${stream}. Choose a payment of the money kept there, or a line of the other account.`,
  'bank.noOpening': ({ account }: { readonly account: string }) =>
    `“${account}” has no opening balance yet. Record it first: Plan and budget, then Opening balances.`,
  'bank.laterReconciled': ({ from }: { readonly from: string }) =>
    `A later period, from ${from}, is reconciled too. Reopen that one first.`,
};
