import { type OutputOf } from '#core/contract/routes';
import { Counted } from './count.ts';

type Kind = OutputOf<'money.read'>['receipts'][number]['kind'];
type State = OutputOf<'money.read'>['schedule'][number]['state'];

const kinds: Readonly<Record<Kind, string>> = {
  award: 'A payment of the award',
  one_off: 'A one-off payment from the funder',
  contribution: 'My own contribution',
  interest: 'Interest from the bank',
  other: 'Something else',
};

const states: Readonly<Record<State, string>> = {
  on_time: 'On time',
  late: 'Came late',
  short: 'Short',
  over: 'More than due',
  waiting: 'Not due yet',
  overdue: 'Overdue',
  missing: 'Did not come',
  extra: 'Extra',
};

export const moneyWords = {
  title: (wanting: number) =>
    wanting === 0
      ? 'Every payment that is due has come'
      : `${Counted(wanting, 'payment')} ${wanting === 1 ? 'has' : 'have'} not come as agreed`,
  lead: 'Each payment is checked against the award: on time, late, short or extra.',
  help: [
    'The first table is made from the awards in your plan. It shows when each payment should come and what came.',
    'If a payment is late and you need money in the account, you can lend it your own. The loan is kept apart, and is never counted as spending.',
    'Nothing is ever deleted. If you recorded something by mistake, take it back with a reason; both stay to be seen.',
  ],
  receive: 'Record money received',
  lend: 'Lend the account your own money',
  schedule: 'Payments of the awards',
  noSchedule: 'No payment is expected yet. Add an award in Plan and budget.',
  scheduleColumns: { due: 'Due', money: 'Money', state: 'How it stands', expected: 'Expected', received: 'Received', todo: 'What to do' },
  receipts: 'Money that was recorded',
  noReceipts: 'Nothing is recorded yet.',
  receiptColumns: { day: 'Day', from: 'From', kind: 'What it is', amount: 'Amount', bank: 'At the bank' },
  kinds,
  kindIds: ['award', 'one_off', 'contribution', 'interest', 'other'] as const satisfies readonly Kind[],
  states,
  notAtBank: 'Not matched yet',
  takenBack: 'Taken back',
  recordThis: (day: string) => `Record the payment of ${day}`,
  back: 'Money received',
  backToBank: 'Bank line',
  form: {
    title: 'What money came in?',
    fromBank: (words: string, amount: string) => `From the bank line “${words}” of ${amount}. It is matched at once.`,
    stream: 'Which money is it?',
    streamNeeded: 'Choose which money it is.',
    kind: 'What is it?',
    kindNeeded: 'Choose what it is.',
    due: 'Which payment is it?',
    noDue: 'It is not one of these',
    dueOption: (day: string, amount: string) => `${amount} due on ${day}`,
    day: 'When did it come?',
    amount: 'How much came?',
    from: 'Who sent it?',
    fromNeeded: 'Enter who sent it.',
    action: 'Record this money',
    said: (amount: string) => `${amount} received is recorded.`,
  },
  loan: {
    title: 'How much are you lending the account?',
    lead: 'Your own money, because a payment is late. The account owes it back to you.',
    stream: 'Which money is short?',
    day: 'When did you pay it in?',
    amount: 'How much?',
    because: 'Why was it needed?',
    becauseHint: 'For example, “The July payment had not come and wages were due”.',
    action: 'Record the loan',
    said: 'The loan is recorded. The account owes it back to you.',
  },
  receipt: {
    title: (amount: string, from: string) => `${amount} from ${from}`,
    day: 'Day',
    kind: 'What it is',
    stream: 'Money',
    bank: 'At the bank',
    due: 'Payment that was due on',
    takeBack: 'Take this back',
  },
  takeBack: {
    title: 'Why are you taking this back?',
    lead: 'A second entry with the opposite sum is made. Both stay in the book to be seen.',
    label: 'Reason',
    hint: 'For example, “Recorded twice”.',
    action: 'Take it back',
    said: 'Taken back. The reason is kept with it.',
  },
};
