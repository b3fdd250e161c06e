import { text } from 'drizzle-orm/sqlite-core';
import { purchase } from './journal.ts';
import { evidence } from './kernel.ts';
import { restrict } from './parts.ts';
import { planLine, stream } from './setup.ts';

// Columns that many tables of the plan have.

export function id() {
  return text('id').primaryKey().notNull();
}

export function ofStream() {
  return text('stream_id')
    .notNull()
    .references(() => stream.id, restrict);
}

export function ofLine() {
  return text('plan_line_id')
    .notNull()
    .references(() => planLine.id, restrict);
}

export function ofPurchase() {
  return text('purchase_id')
    .notNull()
    .references(() => purchase.id, restrict);
}

export function proof() {
  return text('evidence_id').references(() => evidence.id, restrict);
}

export function reason() {
  return text('reason_digest').notNull();
}

export function words() {
  return text('words_digest').notNull();
}
