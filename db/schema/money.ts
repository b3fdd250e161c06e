/** The tables of 0002_money.sql for typed queries. SQL is the truth; a test compares the two. */
export * from './setup.ts';
export * from './journal.ts';
export * from './bank.ts';
export * from './issued.ts';
