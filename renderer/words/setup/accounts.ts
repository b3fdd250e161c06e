import { Counted } from '#renderer/words/count';

export const accountsWords = {
  title: (count: number) => (count === 0 ? 'No bank account is in this book yet' : `${Counted(count, 'bank account')} in this book`),
  lead: 'Only accounts that direct payment money goes through.',
  empty: 'Add the account the money is paid into.',
  add: 'Add a bank account',
  addTitle: 'Which account is the money paid into?',
  name: 'What do you call it?',
  nameHint: 'For example “Care account”.',
  nameNeeded: 'Enter a name for the account.',
  bank: 'Which bank is it with?',
  bankNeeded: 'Enter the bank’s name.',
  digits: 'Last four digits of the account number',
  digitsHint: 'Only the last four are kept here.',
  digitsWrong: 'Enter the last four digits, such as 4471.',
  streams: 'Which money is kept in it?',
  streamsNeeded: 'Choose at least one kind of money.',
  ending: (bank: string, digits: string) => `${bank}, account ending ${digits}`,
  balance: (sum: string) => `Balance in this book: ${sum}`,
  back: 'The bank accounts',
};

export const openingsWords = {
  title: (left: number) =>
    left === 0
      ? 'Every account has its opening balance'
      : `${Counted(left, 'account')} ${left === 1 ? 'needs its' : 'need their'} opening balance`,
  lead: (day: string) => `What the bank held as the book begins, on ${day}.`,
  empty: 'Add a bank account first.',
  recordTitle: (account: string, day: string) => `What was in ${account} as ${day} began?`,
  record: (account: string) => `Record the opening balance of ${account}`,
  balance: 'Balance on the bank’s statement',
  balanceHint: 'At the start of that day: the closing balance of the day before.',
  parts: 'How much of it is whose money?',
  partsHint: 'Together they make the balance above.',
  partsWrong: 'Enter an amount for each kind of money, 0.00 where there is none.',
  file: 'The bank’s own statement that shows it',
  fileNeeded: 'Add the bank’s statement. Without it nobody can check where the book begins.',
  action: 'Record this balance',
  said: 'The opening balance is recorded with its proof.',
  isDone: (sum: string, day: string) => `${sum} on ${day}`,
  proof: (number: number) => `Proved by evidence ${String(number)}`,
  notDone: 'Not recorded yet',
  back: 'Where the book begins',
};

export const owedWords = {
  title: 'What was already owed when the book began?',
  lead: 'An invoice from before the first day that had not been paid yet.',
  line: 'Which plan line is it for?',
  lineNeeded: 'Choose a plan line.',
  payee: 'Who is owed the money?',
  payeeNeeded: 'Enter who is owed the money.',
  what: 'What for?',
  whatNeeded: 'Say what it is for.',
  invoice: 'Invoice number (if there is one)',
  amount: 'How much?',
  action: 'Record what is owed',
  said: 'Recorded. You will be asked to match it when the bank pays it.',
};
