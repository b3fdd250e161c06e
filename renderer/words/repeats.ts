import { Counted } from './count.ts';

/** Purchases that come again: told once, proposed on their days, recorded by a person each time. */
export const repeatWords = {
  title: (waiting: number) =>
    waiting === 0 ? 'Purchases that come again' : `${Counted(waiting, 'purchase waits', 'purchases wait')} to be recorded again`,
  lead: 'Subscriptions and anything else bought again and again. The app reminds you; it never records one by itself.',
  back: 'Purchases',
  backHere: 'Purchases that come again',
  link: (waiting: number) => (waiting === 0 ? 'Purchases that come again' : `${String(waiting)} waiting to be recorded again`),
  waiting: 'Waiting to be recorded',
  waitingTable: 'Days that came and were not recorded yet',
  nothingWaits: 'Nothing is waiting. The next day of each is below.',
  columns: { payee: 'Paid to', day: 'Came on', last: 'Last time', what: 'What to do' },
  record: (payee: string, day: string) => `Record ${payee} of ${day}`,
  skip: (payee: string, day: string) => `${payee} did not come on ${day}`,
  all: 'All that come again',
  none: 'None yet. Open a purchase and choose “It comes again”.',
  cardTitle: (payee: string, what: string) => `${payee}: ${what}`,
  often: (every: string, from: string) => `Comes ${every}, from ${from}.`,
  until: (day: string) => `Until ${day}.`,
  next: (day: string, amount: string) => `Next on ${day}. It was ${amount} last time.`,
  ended: (day: string, reason: string) => `Stopped after ${day}: ${reason}`,
  skipped: (day: string, reason: string) => `Not on ${day}: ${reason}`,
  look: (payee: string) => `Look at the last purchase from ${payee}`,
  end: (payee: string) => `${payee} has stopped`,

  tell: {
    open: 'It comes again',
    title: 'How often does it come again?',
    lead: (payee: string, what: string) =>
      `${payee}: ${what}. You will be reminded on its days, and record each one yourself with its own receipt.`,
    every: 'How often?',
    everyNeeded: 'Choose how often.',
    from: 'When does it come next?',
    to: 'Until which day? (leave empty if it has no end)',
    action: 'Remind me each time',
    said: 'You will be reminded each time.',
  },
  again: {
    title: (payee: string, day: string) => `${payee}, ${day}: what was it this time?`,
    lead: (amount: string, lines: string) => `Last time it was ${amount}, under ${lines}. Check both against this time’s receipt.`,
    on: 'Date of the receipt or invoice',
    amount: 'How much was it this time?',
    action: 'Save this purchase',
    said: 'The purchase is saved.',
  },
  notThen: {
    title: 'Why did it not come this time?',
    lead: (payee: string, day: string) => `${payee}, ${day}.`,
    label: 'Reason',
    hint: 'For example, “The club was closed”.',
    action: 'Leave this day out',
    said: 'That day is left out. The reason is kept with it.',
  },
  stop: {
    title: 'Has it stopped?',
    lead: (payee: string) => `You will not be reminded of ${payee} after its last day. What was recorded stays.`,
    lastDay: 'What was its last day?',
    reason: 'Why did it stop?',
    action: 'It has stopped',
    said: 'You will not be reminded of it any more.',
  },
};
