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
    `Lines that look like one in the book: ${count}. Say for each whether it is the same payment or a second one; nothing was brought in.`,
  'bank.typedTwice': ({ row }: { readonly row: string }) =>
    `The line in the book can be only one line of the file, and row ${row} is the second that you called the same. Change one of the two answers.`,
  'bank.midata': (_: None) =>
    'This is a midata file: it stops 30 days ago and hides words, so it cannot prove a period. At the bank, choose CSV for the dates you need.',
  'bank.mappingIncomplete': ({ what }: { readonly what: string }) => `The columns are not all told apart yet: ${what}.`,
  'bank.notText': (_: None) =>
    'This is not a file of payments that the app can read. At the bank, choose CSV, OFX or QIF, then download it again.',
  'bank.brokenPayment': ({ number, why }: { readonly number: string; readonly why: string }) =>
    `Payment ${number} of the file cannot be read: ${why}. Download it again from the bank; nothing was brought in.`,
  'bank.brokenFile': ({ kind, why }: { readonly kind: string; readonly why: string }) =>
    `This ${kind} file cannot be read: ${why}. Download it again from the bank; nothing was brought in.`,
  'bank.entities': (_: None) =>
    'This file has instructions for programs in it that no bank writes, so it was not read. Download it again from the bank’s own website.',
  'bank.otherCurrency': ({ currency }: { readonly currency: string }) =>
    `This account is in ${currency}, and the book holds pounds. Choose the file of the account in pounds.`,
  'bank.endsDiffer': ({ opening, reached, closing }: { readonly opening: string; readonly reached: string; readonly closing: string }) =>
    `The bank’s own sums do not meet: from ${opening} the payments lead to ${reached}, and the file says ${closing}. Download it again; nothing was brought in.`,
  'bank.signsTurned': ({ row, words, as }: { readonly row: string; readonly words: string; readonly as: string }) =>
    `Row ${row}, “${words}”, would be read as ${as}, so the signs of this file are the other way round. Choose another layout, or map its columns; nothing was brought in.`,
  'bank.tooMuch': ({ left }: { readonly left: string }) => `Only ${left} of that is left to match. Change the amount.`,
  'bank.otherDirection': (_: None) => 'Money in cannot settle money out. Choose one that goes the same way.',
  'bank.togetherDiffers': ({ lines, dues }: { readonly lines: string; readonly dues: string }) =>
    `The lines come to ${lines} and what they paid to ${dues}. Choose those that come to the same sum, or match them one at a time.`,
  'bank.sameAccount': (_: None) => 'Money moves between two accounts. Choose the other one.',
  'bank.notInBoth': ({ stream, account }: { readonly stream: string; readonly account: string }) =>
    `“${account}” does not hold ${stream}. Choose money that both accounts hold, or record what it was instead.`,
  'bank.otherLine': (_: None) =>
    'That line of the other account is for another sum, or has its match already. Choose another, or leave it for later.',
  'bank.lineMatched': (_: None) => 'That line has its match already. Undo the match first, then say what it was.',
  'bank.chargeInCash': (_: None) => 'No bank takes charges from a tin of cash. Record what was paid instead.',
  'bank.noChargeToReturn': ({ sum }: { readonly sum: string }) =>
    `No bank charge of ${sum} or more in the year before is in the book. Record that charge first, or record this as other money received.`,
  'bank.moveReconciled': ({ account, span }: { readonly account: string; readonly span: string }) =>
    `“${account}” is checked for ${span}, and this move is part of it. Reopen that period with a reason first.`,
  'bank.payerTwice': ({ name }: { readonly name: string }) =>
    `${name} is on the list already. Say first from when they could pay no more, or give the other person’s whole name.`,
  'bank.payerToCome': (_: None) => 'That day is still to come. Record it once it is so.',
  'bank.payerEnded': ({ name }: { readonly name: string }) => `${name} is off the list already. To put them back, add them again.`,
  'bank.payerBefore': ({ day }: { readonly day: string }) => `They could pay from ${day}. Use that day or a later one.`,
  'bank.ruleTooShort': (_: None) => 'Give at least one word that only this payee has, so that other lines are not taken for it.',
  'bank.spanWrong': ({ day }: { readonly day: string }) => `The statement ends on ${day}, so it cannot begin later. Check the two days.`,
  'cash.notCash': ({ account }: { readonly account: string }) =>
    `“${account}” is kept at a bank, which proves it by its own statement. Count only cash.`,
  'cash.negative': (_: None) => 'There cannot be less than nothing in the tin. Type what you counted.',
  'cash.differs': ({ difference, expected }: { readonly difference: string; readonly expected: string }) =>
    `The book says ${expected}, which is ${difference} away from what you counted. Record what is missing from the book first, or say what is known of it.`,
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
