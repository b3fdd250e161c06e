import { z } from 'zod';
import { dayShape, idShape, spanShape } from './basic.ts';

/** What is shared: hours in minutes, everything else in pence. Money that comes back is below nothing. */
export const sharedKinds = ['hours', 'sleep_ins', 'wages', 'on_costs', 'vehicle', 'purchases'] as const;
export type SharedKind = (typeof sharedKinds)[number];

const sumShape = z.int();

/** One record of the book: its whole, and each beneficiary’s part by who bears it. */
export const sharedItemShape = z.strictObject({
  kind: z.enum(sharedKinds),
  /** As an auditor’s copy has it: PAs and beneficiaries by reference. */
  what: z.string(),
  day: dayShape,
  whole: sumShape,
  /** In the order of the beneficiaries; nothing where it is not theirs. */
  parts: z.array(sumShape),
  /** The agreement that it was shared by; absent where one person bears all of it. */
  split: z.string().optional(),
});
export type SharedItem = z.infer<typeof sharedItemShape>;

const agreementShape = z.strictObject({
  name: z.string(),
  from: dayShape,
  /** In hundredths of a percent, in the order of the beneficiaries. */
  hundredths: z.array(z.int()),
  approvedBy: z.string(),
  approvedOn: dayShape,
  evidenceNumber: z.int().optional(),
});
export type SharingAgreement = z.infer<typeof agreementShape>;

const rowShape = z.strictObject({ kind: z.enum(sharedKinds), whole: sumShape, parts: z.array(sumShape) });

export const sharingShape = z.strictObject({
  period: spanShape,
  holder: z.string(),
  beneficiaries: z.array(z.strictObject({ id: idShape, name: z.string(), reference: z.string() })),
  /** Everything of a kind together. */
  kinds: z.array(rowShape),
  /** All that was spent: kinds of money together. */
  money: z.strictObject({ whole: sumShape, parts: z.array(sumShape) }),
  /** Of each kind, only what was shared between several. */
  shared: z.array(rowShape),
  items: z.array(sharedItemShape),
  /** Agreements in force on some day of the period, by name and day. */
  agreements: z.array(agreementShape),
  proofs: z.array(z.strictObject({ holds: z.boolean(), words: z.string() })),
});
export type Sharing = z.infer<typeof sharingShape>;
