import { Counted } from './count.ts';
import { holderWords, peopleWords } from './setup/people.ts';
import { fundersWords, streamsWords } from './setup/funders.ts';
import { awardsWords } from './setup/awards.ts';
import { planWords, splitsWords } from './setup/plan.ts';
import { accountsWords, openingsWords, owedWords } from './setup/accounts.ts';

const back = 'Plan and budget';

export const setupWords = {
  holder: holderWords,
  people: peopleWords,
  funders: fundersWords,
  streams: streamsWords,
  awards: awardsWords,
  plan: planWords,
  splits: splitsWords,
  accounts: accountsWords,
  openings: openingsWords,
  owed: owedWords,
  back,
  title: (left: number) => (left === 0 ? 'The plan and budget are set up' : `${Counted(left, 'step')} left to set up this book`),
  lead: (left: number) =>
    left === 0
      ? 'Change anything here when your plan or your award changes.'
      : 'Do them in order, or leave them and come back. Each takes a few minutes.',
  help: [
    'Everything here comes from three papers: the award letter, the support plan and the bank’s statement. Have them by you.',
    'A step can be done in parts. What you have saved stays saved.',
    'When something changes, add the new award or plan line with its first day. The old one stays, so that older statements still read true.',
  ],
  done: 'Done',
  goOn: (title: string) => `Next step: ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`,
  goToTeam: 'Next: your team',
  next: 'Next',
  later: 'Not done yet',
  extra: 'Also here',
  start: (what: string) => `Start: ${what}`,
  look: (what: string) => `Open: ${what}`,
  steps: {
    holder: { title: 'Who keeps this book', words: 'Your name, and whether the payment is for you or for somebody you act for.' },
    beneficiaries: { title: 'Whose care it is', words: 'One person, or several, such as brothers and sisters.' },
    funders: { title: 'Who pays', words: 'The ICB, the council, education, or you.' },
    streams: { title: 'The kinds of money', words: 'Money with rules of its own is kept apart, even in one bank account.' },
    awards: { title: 'The awards', words: 'How much comes, how often, and from which day.' },
    plan: { title: 'What the money is for', words: 'The lines of the support plan and the outcomes they serve.' },
    accounts: { title: 'The bank accounts', words: 'The accounts the money is paid into.' },
    openings: { title: 'Where the book begins', words: 'The bank’s balance on the first day, with its proof.' },
  },
  yearTask: {
    title: 'The year of care',
    words: 'Every funder’s money together: who pays for what, your own share, and what is held elsewhere.',
  },
  changesTask: {
    title: 'When the money or the people change',
    words: 'Continuing healthcare starts, somebody dies or can no longer decide: what happens, and who is told.',
  },
  splitsTask: { title: 'Shared costs', words: 'How a cost shared by two or more people is divided, and who agreed to it.' },
  owedTask: { title: 'Already owed at the start', words: 'Invoices from before the first day that were not yet paid.' },
  planTable: 'What was agreed',
  planColumns: { line: 'Plan line', forWhom: 'For', outcome: 'Outcome', rule: 'Rule', agreed: 'Agreed', from: 'From' },
  until: (day: string) => `until ${day}`,
  from: (day: string) => `from ${day}`,
  save: 'Save',
  saved: 'Saved.',
  change: (name: string) => `Change ${name}`,
  file: 'The letter that says so (if you have it)',
  to: 'Last day (leave empty if it goes on)',
  day: 'From which day?',
};
