/** What was done, for commands whose name alone would not say it to a person. */
const said: Readonly<Record<string, string>> = {
  'book.begin': 'Began the book',
  'document.file': 'Drew a document',
  'snapshot.restore': 'Went back to a backup',
  'snapshot.expire': 'Cleared an old backup away',
  'purchase.record': 'Recorded a purchase',
  'purchase.refund': 'Recorded a refund',
  'purchase.prove': 'Added a receipt',
  'purchase.explain': 'Said why there is no receipt',
  'money.receive': 'Recorded money received',
  'money.lend': 'Recorded money lent to the budget',
  'money.reverse': 'Took an entry back',
  'bank.import': 'Brought in a bank file',
  'bank.typeLine': 'Typed a bank line',
  'bank.match': 'Matched a bank line',
  'bank.unmatch': 'Took a match back',
  'bank.reconcile': 'Closed a bank period',
  'statement.issue': 'Issued a statement',
  'statement.correct': 'Began a correction of a statement',
  'shift.record': 'Recorded a shift',
  'shift.correct': 'Corrected a shift',
  'timesheet.sign': 'Signed a timesheet',
  'timesheet.open': 'Opened a timesheet again',
  'payRun.approve': 'Approved a payday',
  'payRun.void': 'Made a payday void',
  'holiday.take': 'Recorded leave',
  'holiday.takeBack': 'Took leave back',
  'leave.ask': 'Recorded a request for leave',
  'leave.approve': 'Approved leave',
  'leave.refuse': 'Refused leave',
  'leave.withdraw': 'Withdrew a request for leave',
  'sickness.record': 'Recorded a sickness',
  'sickness.prove': 'Added a self-certificate or fit note',
  'sickness.end': 'Recorded the last day of a sickness',
  'stay.record': 'Recorded days in hospital or away',
  'stay.end': 'Recorded the last day of days away',
  'stay.told': 'Recorded that a funder was told',
  'retainer.agree': 'Recorded what stays paid in days away',
  'split.add': 'Recorded how a cost is shared',
  'helper.add': 'Added somebody who types',
  'helper.renew': 'Recorded a new time for a helper',
  'helper.end': 'Ended a helper’s time',
  'holder.save': 'Recorded who keeps the book',
  'beneficiary.add': 'Added a person whose care it is',
  'funder.add': 'Added a funder',
  'stream.add': 'Added a kind of money',
  'award.add': 'Recorded an award',
  'outcome.add': 'Added an outcome',
  'planLine.add': 'Added a plan line',
  'account.add': 'Added a bank account',
  'opening.record': 'Recorded an opening balance',
  'employer.add': 'Added an employer',
  'employer.claimAllowance': 'Said whether the Employment Allowance is claimed',
  'payGroup.add': 'Added a pay group',
  'assistant.add': 'Added a PA',
  'assistant.bank': 'Recorded a PA’s bank details',
  'employment.add': 'Added a job',
  'employment.tax': 'Recorded tax details',
  'employment.agree': 'Recorded a pay agreement',
  'holiday.agree': 'Recorded how holiday was agreed',
  'sharing.issue': 'Made a paper of how it is shared',
  'finding.answer': 'Said something of a finding',
  'finding.askAgain': 'Asked a finding again',
  'finding.issue': 'Made a paper of what was looked at and found',
  'actor.add': 'Added somebody who types',
  'evidence.erase': 'Erased a piece of evidence',
};

const own: readonly string[] = ['document.file', 'snapshot.expire'];

/** Whether the app did it by itself, though the log names whoever had the book open. */
export function isByItself(route: string): boolean {
  return own.includes(route);
}

/** `planLine.approve` → `Plan line: approve`: every command has a name that can be read. */
export function doneInWords(route: string): string {
  const words = Object.hasOwn(said, route) ? said[route] : undefined;
  if (words !== undefined) return words;
  const [what = route, done = ''] = route.split('.').map((part) => part.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase());
  return `${what.slice(0, 1).toUpperCase()}${what.slice(1)}${done === '' ? '' : `: ${done}`}`;
}
