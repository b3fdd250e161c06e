import { z } from 'zod';
import { type Pence } from '#core/money/pence';
import { type Day, readDay } from '#core/time/day';

/** Whole pence, signed. */
export const penceShape = z.custom<Pence>((value) => Number.isSafeInteger(value) && !Object.is(value, -0), 'an amount of money');

/** Whole pence above nothing. */
export const amountShape = z.custom<Pence>(
  (value) => Number.isSafeInteger(value) && typeof value === 'number' && value > 0,
  'an amount above £0.00',
);

/** A day of these centuries: a year typed as 26 comes as 0026, and is a slip of the hand. */
export const dayShape = z.custom<Day>(
  (value) => typeof value === 'string' && readDay(value) !== undefined && value >= '1900' && value < '2200',
  'a real date',
);

/** The id of a record in the book: 'purchase-…'. Opaque to everyone but the book. */
export const idShape = z.string().regex(/^[a-z][a-z_]{1,23}-[0-9a-z]{1,40}$|^(none|unknown)$/u, 'one of the list');

/** What a person typed: trimmed, of one line, and short enough to print. */
export const lineShape = z
  .string()
  .trim()
  .min(1, 'a few words')
  .max(200, 'no more than 200 letters')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'plain words');

export const optionalLineShape = z
  .string()
  .trim()
  .max(200, 'no more than 200 letters')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'plain words')
  .optional();

/** Several lines, for reasons and notes. */
export const wordsShape = z
  .string()
  .trim()
  .min(1, 'a few words')
  .max(2_000, 'no more than 2,000 letters')
  .regex(/^[^\p{Cs}\u0000-\u0009\u000b-\u001f]*$/u, 'plain words');

export const reasonShape = wordsShape.min(3, 'a few words');

/** A one-time token for a file that the person chose in a dialog; the path itself never crosses. */
export const fileTokenShape = z.string().regex(/^file-[0-9a-f]{32}$/u, 'a chosen file');

export const folderTokenShape = z.string().regex(/^place-[0-9a-f]{32}$/u, 'a chosen place');

export const spanShape = z.strictObject({ from: dayShape, to: dayShape });

export const digestShape = z.string().regex(/^[0-9a-f]{64}$/u);

/** What a command answers that only makes a record. */
export const madeShape = z.strictObject({ id: idShape });

export const nothingShape = z.strictObject({});

/** Of a list that grows with the years: what is recent, or all of it. */
export const recentShape = z.strictObject({ recent: z.boolean().optional() });
