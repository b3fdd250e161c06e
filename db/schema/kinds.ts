import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

// The kinds of entries, dues and files of evidence: tables of their own since 0004_work.sql, with more of them in 0005_payslips.sql, so that a new kind adds a row and rebuilds nothing.

export const entryKind = sqliteTable('entry_kind', { kind: text('kind').primaryKey().notNull() });
export const dueKind = sqliteTable('due_kind', { kind: text('kind').primaryKey().notNull() });
export const mediaType = sqliteTable('media_type', { type: text('type').primaryKey().notNull() });

export const entryKinds = [
  'opening',
  'owed_at_start',
  'receipt',
  'purchase',
  'refund',
  'loan',
  'settlement',
  'reversal',
  'wages',
  'tax_bill',
  'lease',
  'pension_bill',
  'order_bill',
  'advance',
  'transfer',
  'given_back',
] as const;

export const dueKinds = [
  'purchase',
  'reimbursement',
  'receipt',
  'refund',
  'loan',
  'repayment',
  'opening',
  'wages',
  'tax_bill',
  'lease',
  'pension',
  'order',
  'advance',
  'moved_out',
  'moved_in',
  'given_back',
] as const;
