import { Counted } from './count.ts';

function greeting(hour: number): string {
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}

export const homeWords = {
  title: (hour: number, holder: string | undefined, tasks: number) => {
    const first = holder?.split(' ')[0];
    const hello = first === undefined ? greeting(hour) : `${greeting(hour)}, ${first}`;
    if (tasks === 0) return `${hello}. Nothing needs you just now.`;
    return `${hello}. ${Counted(tasks, 'thing')} ${tasks === 1 ? 'needs' : 'need'} you.`;
  },
  lead: (minutes: number, tasks: number) =>
    tasks === 0
      ? 'Everything is in order. Record a purchase or money received when it happens.'
      : `About ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'} in all. Everything else is in order.`,
  help: [
    'The list on this page is worked out afresh each time from what is in the book. When something is done, it goes away by itself.',
    'Nothing here has a time limit. If you stop half-way, what you typed waits for you, even when the app is closed.',
    'The figure in large print is what is left at the bank after everything that is owed. “How is this worked out?” shows the sum.',
  ],
  tasks: 'What needs you',
  minutes: (minutes: number) => (minutes === 1 ? 'About 1 minute.' : `About ${String(minutes)} minutes.`),
  coming: 'Coming up',
  nothingComing: 'Nothing in the next weeks.',
  money: 'Money',
  weeksLeft: (hundredths: number) => `${(hundredths / 100).toFixed(1)} weeks`,
  ofCare: (free: string, retained: number | undefined) =>
    `of the award is free in the account: ${free}.${retained === undefined ? '' : ` Your funder lets you keep up to ${String(retained)}.`}`,
  freeOnly: 'free in the account',
  short: 'More is owed than is in the account. Money to come should cover it; if it is late, you can lend your own.',
  barLabel: 'How much of the money you may keep is in the account',
  atBank: 'At the bank',
  owed: 'Owed, not yet paid',
  free: 'Free',
  received: 'Received this year',
  spent: 'Spent this year',
  how: 'How is this worked out?',
  howLines: (balance: string, owed: string, free: string) => [
    `The bank account holds ${balance} of this money.`,
    `${owed} of it is owed: for things bought, wages and tax not yet paid.`,
    `That leaves ${free} free.`,
  ],
  noMoney: 'Once a bank account and a kind of money are set up, what is left shows here.',
  seePlan: 'See it by plan line',
  seeEntries: (name: string) => `Every entry of ${name}`,
  begun: {
    title: 'Begun and not saved',
    more: 'What you typed is kept. Nothing of it is in the book yet.',
    goOn: (title: string) => `Go on: ${title}`,
    discard: (title: string) => `Discard: ${title}`,
  },
  quick: 'Often done',
  record: 'Record a purchase',
  receive: 'Record money received',
  rota: 'See who works this week',
  bringIn: 'Bring in a bank file',
  statement: 'Make a statement',
};
