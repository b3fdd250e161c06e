import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type EndingReason, type StepState } from '#core/people/checklists';
import { type FileKind } from '#core/people/kinds';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';
import { assistant, employer, employment } from './people.ts';
import { funder } from './setup.ts';

// PAs' files, hiring and leaving, equal to 0016_file.sql: a test compares them.

export const fileItem = sqliteTable(
  'file_item',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    assistantId: text('assistant_id').references(() => assistant.id, restrict),
    employerId: text('employer_id').references(() => employer.id, restrict),
    employmentId: text('employment_id').references(() => employment.id, restrict),
    kind: text('kind').$type<FileKind>().notNull(),
    standing: text('standing', { enum: ['held', 'not_needed'] }).notNull(),
    day: text('day').$type<Day>().notNull(),
    until: text('until').$type<Day>(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [
    index('file_item_assistant').on(table.assistantId, table.kind),
    index('file_item_employer').on(table.employerId, table.kind),
    index('file_item_employment').on(table.employmentId),
    index('file_item_log').on(table.logSeq),
  ],
);

function ofItem() {
  return text('file_item_id')
    .notNull()
    .references(() => fileItem.id, restrict);
}

export const fileItemEvidence = sqliteTable(
  'file_item_evidence',
  {
    fileItemId: ofItem(),
    evidenceId: text('evidence_id')
      .notNull()
      .references(() => evidence.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [primaryKey({ columns: [table.fileItemId, table.evidenceId] }), index('file_item_evidence_log').on(table.logSeq)],
);

export const fileItemTakenBack = sqliteTable(
  'file_item_taken_back',
  { fileItemId: ofItem().primaryKey(), logSeq: logSeq(), reasonDigest: text('reason_digest').notNull() },
  (table) => [index('file_item_taken_back_log').on(table.logSeq)],
);

export const funderAsks = sqliteTable(
  'funder_asks',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    funderId: text('funder_id')
      .notNull()
      .references(() => funder.id, restrict),
    disclosureMonths: integer('disclosure_months'),
    liabilityInsurance: integer('liability_insurance').notNull(),
    redundancy: text('redundancy', { enum: ['reserve', 'promise', 'insurance', 'unknown'] }).notNull(),
  },
  (table) => [index('funder_asks_of').on(table.funderId), index('funder_asks_log').on(table.logSeq)],
);

export const checklist = sqliteTable(
  'checklist',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    kind: text('kind', { enum: ['hiring', 'ending'] }).notNull(),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    employmentId: text('employment_id').references(() => employment.id, restrict),
    reason: text('reason').$type<EndingReason>(),
    begunOn: text('begun_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('checklist_employment').on(table.employmentId), index('checklist_log').on(table.logSeq)],
);

function ofChecklist() {
  return text('checklist_id')
    .notNull()
    .references(() => checklist.id, restrict);
}

export const checklistPerson = sqliteTable(
  'checklist_person',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    checklistId: ofChecklist(),
    assistantId: text('assistant_id')
      .notNull()
      .references(() => assistant.id, restrict),
  },
  (table) => [
    index('checklist_person_of').on(table.checklistId),
    index('checklist_person_assistant').on(table.assistantId),
    index('checklist_person_log').on(table.logSeq),
  ],
);

export const checklistStep = sqliteTable(
  'checklist_step',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    checklistId: ofChecklist(),
    step: text('step').notNull(),
    state: text('state').$type<StepState>().notNull(),
    day: text('day').$type<Day>().notNull(),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('checklist_step_of').on(table.checklistId, table.step), index('checklist_step_log').on(table.logSeq)],
);

export const checklistState = sqliteTable(
  'checklist_state',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    checklistId: ofChecklist(),
    state: text('state', { enum: ['stopped', 'resumed', 'finished'] }).notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('checklist_state_of').on(table.checklistId), index('checklist_state_log').on(table.logSeq)],
);
