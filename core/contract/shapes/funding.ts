import { z } from 'zod';
import { careStepStates } from '#core/funders/steps';
import {
  amountShape,
  dayShape,
  fileTokenShape,
  idShape,
  lineShape,
  optionalLineShape,
  penceShape,
  reasonShape,
  spanShape,
  wordsShape,
} from './basic.ts';
import { basisShape, everyShape } from './setup.ts';

const letter = { file: fileTokenShape.optional() };
const shareShape = z.strictObject({ planLineId: idShape, hundredths: z.int().min(1).max(10_000) });

/** Who pays for a plan line from a day on: the line itself, and lines of other money beside it. The shares make 10,000. */
export const fundingShape = z.strictObject({
  planLineId: idShape,
  from: dayShape,
  agreedBy: lineShape,
  agreedOn: dayShape,
  shares: z.array(shareShape).min(1, 'at least one share').max(6),
  ...letter,
});

/** The person's own share of a council's money. Taken off: the funder pays less, and nothing is due into the account. */
export const contributionShape = z.strictObject({
  streamId: idShape,
  amount: amountShape,
  every: everyShape,
  how: z.enum(['paid_in', 'taken_off']),
  from: dayShape,
  to: dayShape.optional(),
  firstDue: dayShape,
  letter: optionalLineShape,
  ...letter,
});

export const endingShape = z.strictObject({ id: idShape, to: dayShape, reason: reasonShape });

/** A part of the budget that an ICB, a council or somebody else holds: for information, and no sum of it touches the journal. */
export const elsewhereShape = z.strictObject({
  funderId: idShape,
  beneficiaryId: idShape,
  kind: z.enum(['notional', 'third_party']),
  /** Who holds it, and what it pays for. */
  holder: lineShape,
  what: lineShape,
  amount: amountShape,
  every: everyShape,
  from: dayShape,
  to: dayShape.optional(),
});

export const purposeShape = z.strictObject({ awardId: idShape, purpose: lineShape });

const named = { id: idShape, name: z.string() };
const proofShape = z.strictObject({ holds: z.boolean(), words: z.string() });
const sums = { agreed: penceShape, received: penceShape, spent: penceShape, balance: penceShape };
const endedShape = z.strictObject({ to: dayShape, reason: z.string() });

export const contributionStateShape = z.strictObject({
  streamId: idShape,
  stream: z.string(),
  due: penceShape,
  paid: penceShape,
  arrears: penceShape,
  ahead: penceShape,
  oldest: dayShape.optional(),
  next: z.strictObject({ day: dayShape, amount: penceShape }).optional(),
});

/** A year of everybody's money for the care in this book, each money by itself and all together. */
export const careYearShape = z.strictObject({
  today: dayShape,
  year: spanShape,
  streams: z.array(
    z.strictObject({
      ...named,
      funderId: idShape,
      funder: z.string(),
      basis: basisShape,
      from: dayShape,
      to: dayShape.optional(),
      ...sums,
      /** Of what was received. */
      oneOff: penceShape,
      contribution: penceShape,
      retainedWeeks: z.int().optional(),
      statementEvery: z.enum(['month', 'quarter', 'four_weeks', 'year']).optional(),
    }),
  ),
  whole: z.strictObject(sums),
  proofs: z.array(proofShape),
  accounts: z.array(
    z.strictObject({ ...named, whole: penceShape, parts: z.array(z.strictObject({ streamId: idShape, amount: penceShape })) }),
  ),
  lines: z.array(
    z.strictObject({
      ...named,
      stream: z.string(),
      beneficiary: z.string(),
      /** What the plan allows for in the year, whoever pays. */
      agreed: penceShape,
      /** Who pays on the last day of the year that the line is there. */
      shares: z.array(z.strictObject({ planLineId: idShape, stream: z.string(), line: z.string(), hundredths: z.int() })),
      /** The agreement to share, or the day on which other money took over. */
      since: dayShape.optional(),
      agreedBy: z.string().optional(),
    }),
  ),
  contributions: z.array(
    contributionShape
      .omit({ file: true })
      .extend({ id: idShape, stream: z.string(), evidenceNumber: z.int().optional(), ended: endedShape.optional() }),
  ),
  states: z.array(contributionStateShape),
  elsewhere: z.array(
    elsewhereShape.extend({ id: idShape, funder: z.string(), beneficiary: z.string(), inYear: penceShape, ended: endedShape.optional() }),
  ),
  oneOffs: z.array(
    z.strictObject({
      awardId: idShape,
      stream: z.string(),
      amount: penceShape,
      due: dayShape,
      received: penceShape,
      purpose: z.string().optional(),
    }),
  ),
});
export type CareYear = z.infer<typeof careYearShape>;

const lineMoveShape = z.strictObject({ from: idShape, to: idShape });

/** One money takes another's place from a day on, plan line by plan line. */
export const handoverShape = z.strictObject({
  fromStreamId: idShape,
  toStreamId: idShape,
  /** The first day of the new money. */
  on: dayShape,
  lines: z.array(lineMoveShape).max(100),
  /** The letter or the decision that says so. */
  words: wordsShape,
  ...letter,
});

const acrossShape = z.strictObject({ assistant: z.string(), from: dayShape, to: dayShape, before: z.int(), after: z.int() });

/** What a handover would do, before anything is done. */
export const handoverLookShape = z.strictObject({
  lines: z.array(
    z.strictObject({
      ...named,
      beneficiary: z.string(),
      /** Lines of the new money for the same person and kind of spending, in force on the day; the likeliest first. */
      to: z.array(z.strictObject(named)),
    }),
  ),
  awards: z.int(),
  /** Pay periods with work on both sides of the day, in paid minutes. */
  across: z.array(acrossShape),
  /** Shifts from the day on that are recorded already: those not signed move with it. */
  moves: z.int(),
  stays: z.array(z.strictObject({ shiftId: idShape, assistant: z.string(), day: dayShape, paid: z.boolean() })),
  balance: penceShape,
});

export const lifeEventShape = z.strictObject({
  kind: z.enum(['death', 'capacity']),
  /** Whose; the holder's where nobody is named. */
  beneficiaryId: idShape.optional(),
  day: dayShape,
  /** Who acts now, and by what right, where it is known. */
  acting: optionalLineShape,
  right: optionalLineShape,
  words: wordsShape.optional(),
  ...letter,
});

export const cutOffShape = z.strictObject({
  lifeEventId: idShape,
  streamId: idShape,
  lastDay: dayShape,
  saidOn: dayShape,
  saidBy: lineShape,
});

/** How a step of such a list stands: of a handover or of a life event, by its id. */
export const sayCareStepShape = z.strictObject({
  id: idShape,
  step: z.string().max(40),
  state: z.enum(careStepStates),
  day: dayShape,
  words: wordsShape.optional(),
});

const sourceShape = z.strictObject({ title: z.string(), where: z.string(), checked: z.string() });
const stepShape = z.strictObject({
  step: z.string(),
  title: z.string(),
  words: z.string(),
  tells: z.string().optional(),
  by: dayShape,
  sources: z.array(sourceShape),
  state: z.enum(careStepStates),
  /** When a person said so, and what with it. */
  on: dayShape.optional(),
  says: z.string().optional(),
});

const changeBase = {
  id: idShape,
  day: dayShape,
  title: z.string(),
  words: z.string(),
  recordedOn: dayShape,
  takenBack: z.string().optional(),
};

/** Everything of this kind that happened, newest first. */
export const careChangesShape = z.strictObject({
  today: dayShape,
  handovers: z.array(
    z.strictObject({
      ...changeBase,
      fromStream: z.string(),
      toStream: z.string(),
      lines: z.array(z.strictObject({ from: z.string(), to: z.string() })),
      across: z.array(acrossShape),
      steps: z.array(stepShape),
    }),
  ),
  events: z.array(
    z.strictObject({
      ...changeBase,
      kind: z.enum(['death', 'capacity']),
      name: z.string(),
      acting: z.string().optional(),
      right: z.string().optional(),
      cutOffs: z.array(z.strictObject({ streamId: idShape, stream: z.string(), lastDay: dayShape, saidOn: dayShape, saidBy: z.string() })),
      streams: z.array(z.strictObject(named)),
      steps: z.array(stepShape),
    }),
  ),
});
