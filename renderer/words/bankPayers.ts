import { Counted } from './count.ts';

/** Who can pay from an account. */
export const payerWords = {
  open: 'Who can pay from it',
  title: (count: number, name: string) =>
    count === 0 ? `Who can pay from ${name}?` : `${Counted(count, 'person', 'people')} can pay from ${name}`,
  lead: 'Everybody on the bank’s own list: with a card of the account, its password, or a signature at the bank.',
  help: [
    'The money must be open only to you and to people whom the funder has approved. Write down everybody who can pay, even if they never do.',
    'Whom the funder named stands in what it asks, under Set-up. Whoever is on this list and not on that one is shown among the findings.',
  ],
  none: 'Nobody is written down yet. The bank’s own list of who may pay says it.',
  add: 'Write down somebody',
  since: (day: string) => `Since ${day}`,
  proof: (number: number) => `Evidence ${String(number)}`,
  named: 'May pay: the holder, or named by the funder.',
  notNamed: 'Not among those whom the funder named.',
  until: (day: string, why: string) => `Could pay until ${day}: ${why}`,
  end: (name: string) => `Say that ${name} can pay no more`,
  funderNamed: (names: string) => `The funder named ${names}.`,
  funderNone: 'No funder of this money has said who may pay.',
  toFunders: 'Write down whom the funder named',
  addTitle: (account: string) => `Who can pay from ${account}?`,
  addLead: 'Give the name as the bank’s list and the funder’s letter have it.',
  name: 'What is their name?',
  nameNeeded: 'Write their name.',
  from: 'Since when can they pay?',
  file: 'The bank’s list or the funder’s letter (if there is one)',
  action: 'Write them down',
  said: 'They are on the list.',
  endTitle: (name: string) => `From when can ${name} pay no more?`,
  endLead: 'What they paid before stands. Make sure that the bank has taken them off too.',
  endDay: 'Last day on which they could pay',
  endWhy: 'Why?',
  endHint: 'For example, “The bank took the card back”.',
  endAction: 'Take them off the list',
  endSaid: 'They are off the list.',
} as const;
