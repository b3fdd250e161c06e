import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';

// What was said of findings, equal to 0026_findings.sql: a test compares them.

export const findingAnswer = sqliteTable(
  'finding_answer',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    rule: text('rule').notNull(),
    topic: text('topic').notNull(),
    finding: text('finding').notNull(),
    kind: text('kind', { enum: ['explained', 'not_needed', 'asked_again'] }).notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('finding_answer_topic').on(table.topic), index('finding_answer_log').on(table.logSeq)],
);

export const findingAnswerEvidence = sqliteTable(
  'finding_answer_evidence',
  {
    findingAnswerId: text('finding_answer_id')
      .notNull()
      .references(() => findingAnswer.id, restrict),
    evidenceId: text('evidence_id')
      .notNull()
      .references(() => evidence.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [primaryKey({ columns: [table.findingAnswerId, table.evidenceId] }), index('finding_answer_evidence_log').on(table.logSeq)],
);
