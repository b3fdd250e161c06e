import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Day } from '#core/time/day';
import { logSeq, restrict } from './parts.ts';
import { assistant, employment } from './people.ts';
import { planLine, split } from './setup.ts';

// The rota, equal to 0012_rota.sql and 0024_rota_helpers.sql: a test compares them.

function on(name: string) {
  return text(name).$type<Day>();
}

export const rotaDuty = sqliteTable(
  'rota_duty',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id').references(() => employment.id, restrict),
    kind: text('kind').$type<'work' | 'sleep_in'>().notNull(),
    starts: text('starts').notNull(),
    ends: text('ends').notNull(),
    breaks: text('breaks').notNull(),
    splitId: text('split_id').references(() => split.id, restrict),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('rota_duty_employment').on(table.employmentId), index('rota_duty_log').on(table.logSeq)],
);

function duty() {
  return text('duty_id').references(() => rotaDuty.id, restrict);
}

export const rotaDutyLine = sqliteTable(
  'rota_duty_line',
  {
    dutyId: duty().notNull(),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    logSeq: logSeq(),
    place: integer('place').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dutyId, table.planLineId] }), index('rota_duty_line_log').on(table.logSeq)],
);

export const rotaDutyHelper = sqliteTable(
  'rota_duty_helper',
  {
    dutyId: text('duty_id')
      .primaryKey()
      .notNull()
      .references(() => rotaDuty.id, restrict),
    assistantId: text('assistant_id')
      .notNull()
      .references(() => assistant.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [index('rota_duty_helper_assistant').on(table.assistantId), index('rota_duty_helper_log').on(table.logSeq)],
);

export const rotaPattern = sqliteTable(
  'rota_pattern',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    dutyId: duty().notNull(),
    fromDay: on('from_day').notNull(),
    toDay: on('to_day'),
    everyWeeks: integer('every_weeks'),
    weekdays: text('weekdays'),
    anchorDay: on('anchor_day'),
    together: text('together'),
    follows: text('follows').references((): AnySQLiteColumn => rotaPattern.id, restrict),
  },
  (table) => [
    index('rota_pattern_days').on(table.everyWeeks, table.fromDay),
    index('rota_pattern_duty').on(table.dutyId),
    index('rota_pattern_together').on(table.together),
    index('rota_pattern_follows').on(table.follows),
    index('rota_pattern_log').on(table.logSeq),
  ],
);

function pattern() {
  return text('pattern_id')
    .notNull()
    .references(() => rotaPattern.id, restrict);
}

export const rotaPatternEnded = sqliteTable(
  'rota_pattern_ended',
  {
    patternId: pattern(),
    logSeq: logSeq(),
    toDay: on('to_day'),
    wordsDigest: text('words_digest'),
  },
  (table) => [primaryKey({ columns: [table.patternId, table.logSeq] }), index('rota_pattern_ended_log').on(table.logSeq)],
);

export const rotaChange = sqliteTable(
  'rota_change',
  {
    patternId: pattern(),
    day: on('day').notNull(),
    logSeq: logSeq(),
    kind: text('kind').$type<'cancelled' | 'removed' | 'instead' | 'as_planned'>().notNull(),
    dutyId: duty(),
    onDay: on('on_day'),
    wordsDigest: text('words_digest'),
  },
  (table) => [
    primaryKey({ columns: [table.patternId, table.day, table.logSeq] }),
    index('rota_change_day').on(table.day),
    index('rota_change_on').on(table.onDay),
    index('rota_change_duty').on(table.dutyId),
    index('rota_change_log').on(table.logSeq),
  ],
);
