type None = Readonly<Record<never, string>>;

export const setupSentences = {
  'setup.nameTaken': ({ what, name }: { readonly what: string; readonly name: string }) =>
    `There is already a ${what} called “${name}”. Choose another name.`,
  'setup.awardOverlaps': ({ from, to }: { readonly from: string; readonly to: string }) =>
    `Another award of this kind already covers ${from} to ${to}. End that one first, or choose other dates.`,
  'setup.splitShort': ({ total }: { readonly total: string }) => `The shares add up to ${total}%, and need to make 100%.`,
  'setup.openingExists': ({ day }: { readonly day: string }) =>
    `This account already starts on ${day} with the balance the bank proved. Nothing needs doing. If it is wrong, choose Correct beside it.`,
  'setup.openingSame': (_: None) => 'The book begins with exactly that already. Change the balance or its parts, or go back.',
  'setup.openingIssued': ({ which, stream, count }: { readonly which: string; readonly stream: string; readonly count: string }) =>
    `${which} of ${stream} ${count === '1' ? 'stands' : 'stand'} on what the book began with. Start a correction of ${count === '1' ? 'it' : 'each'} first, under Statements; then come back.`,
  'setup.openingReconciled': ({ account, span }: { readonly account: string; readonly span: string }) =>
    `${account} is reconciled for ${span}, which rests on the balance it began with. Reopen that period first, under Bank; then come back.`,
  'setup.openingUnshared': ({ left }: { readonly left: string }) =>
    `The streams’ parts do not make the bank’s balance: ${left} is left over. Change the parts until nothing is.`,
  'setup.planLineOutsideStream': ({ line }: { readonly line: string }) =>
    `“${line}” is not a plan line of that money. Choose one of its own lines.`,
  'setup.firstDueOutside': ({ from, to }: { readonly from: string; readonly to: string }) =>
    `The first payment falls outside the award. Choose a day from ${from} to ${to}.`,
  'setup.inUse': ({ what }: { readonly what: string }) =>
    `${what} is already used in this book, so that part stays as it is. Add a new one from a later day instead.`,
  'setup.notInMoney': ({ person, stream }: { readonly person: string; readonly stream: string }) =>
    `${stream} is not for ${person}. Choose somebody it is for, or add them to that money first.`,
  'setup.personTwice': ({ person }: { readonly person: string }) => `${person} is in the split twice. Give each person one share.`,
  'setup.streamTwice': ({ stream }: { readonly stream: string }) => `${stream} is in the list twice. Give it one part.`,
  'setup.streamElsewhere': ({ stream, account }: { readonly stream: string; readonly account: string }) =>
    `${stream} is not kept in ${account}. Choose money that is.`,
};
