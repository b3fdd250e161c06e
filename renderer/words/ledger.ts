import { Counted } from './count.ts';

export const ledgerWords = {
  title: 'Every entry in this book',
  lead: 'Each one balances: what leaves one place arrives in another. Nothing here can be changed; a mistake is taken back by an opposite entry.',
  help: ['This page is for checking. You never need it for everyday work.', 'An entry that takes another back says which one, and why.'],
  from: 'From which day? (leave empty for the start)',
  to: 'To which day? (leave empty for today)',
  words: 'With these words (leave empty for all)',
  action: 'Show these entries',
  filter: 'Show fewer entries',
  empty: 'No entry fits.',
  table: 'Entries, newest first',
  entry: (day: string, words: string) => `${day}: ${words}`,
  columns: { account: 'Account', money: 'Money', line: 'Plan line', person: 'For', amount: 'Amount' },
  takesBack: (reason: string) => `Takes another entry back. Reason: ${reason}`,

  evidence: {
    title: (count: number) =>
      count === 0 ? 'No receipt or letter is kept yet' : `${Counted(count, 'receipt or letter', 'receipts and letters')} kept in this book`,
    lead: 'Each has a number. Statements print that number beside the payment it proves.',
    help: [
      'The files are kept inside the book’s folder, and a backup holds them too.',
      'If a file holds something that must be forgotten, it can be erased. Its number and the reason stay.',
    ],
    table: 'Receipts, invoices, letters and bank files',
    empty: 'They appear here when you add them to a purchase, an award or a bank account.',
    columns: { number: 'Number', name: 'File', used: 'Proves', kind: 'Kind', size: 'Size' },
    look: (number: number) => `Evidence ${String(number)}`,
    kinds: { 'application/pdf': 'PDF', 'image/jpeg': 'Photograph', 'image/png': 'Picture', 'text/csv': 'Bank file' },
    size: (bytes: number) =>
      bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
    one: (number: number, name: string) => `Evidence ${String(number)}: ${name}`,
    proves: 'It proves',
    nothing: 'Nothing yet',
    erase: 'Erase this file for ever',
    picture: (number: number) => `Evidence ${String(number)}, a picture of the receipt or letter`,
    back: 'Receipts and letters',
    erasedTitle: (day: string) => `Erased for ever on ${day}`,
    erasedBecause: (reason: string) => `Reason: ${reason}`,
    notHere: 'The file could not be shown. It may have been erased.',
  },
  erase: {
    title: 'Why must this file be forgotten?',
    lead: 'The file and its name are erased for ever. Its number, what it proved and your reason stay.',
    copies: (count: number, day: string) =>
      `${Counted(count, 'backup')} beside the book ${count === 1 ? 'holds' : 'hold'} it too. The last of them is gone by ${day}.`,
    noCopies: 'No backup beside the book holds it.',
    elsewhere: 'Copies that you keep elsewhere, such as on a memory stick, are yours to delete.',
    label: 'Reason',
    hint: 'For example, “It shows another person’s details”.',
    action: 'Erase it for ever',
    said: 'The file is erased. Its number and the reason stay.',
  },
};
