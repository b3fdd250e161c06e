import { z } from 'zod';
import { type RuleId, findingScreens, gravities } from '#core/findings/rule';
import { isRuleId } from '#core/findings/rules';
import { dayShape, digestShape, fileTokenShape, idShape, penceShape, reasonShape, spanShape } from './basic.ts';

/** What a person says of a finding: the newest word stands. 'asked_again' takes the word before it back. */
export const answerKinds = ['explained', 'not_needed', 'asked_again'] as const;

const ruleIdShape = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value), 'a rule of the list');

const placeShape = z.strictObject({
  screen: z.enum(findingScreens),
  about: z.string().optional(),
  of: z.string().optional(),
  span: spanShape.optional(),
});

const evidenceShape = z.array(z.strictObject({ id: idShape, number: z.int() }));

/** One thing that was said of a finding, or of what it is about when it stood otherwise. */
const findingAnswerShape = z.strictObject({
  id: idShape,
  kind: z.enum(answerKinds),
  day: dayShape,
  by: z.string(),
  words: z.string(),
  /** What the finding said then. */
  said: z.string(),
  evidence: evidenceShape,
  /** Said of the finding as it is now; otherwise its facts have changed since. */
  isOfNow: z.boolean(),
});
export type FindingAnswer = z.infer<typeof findingAnswerShape>;

export const findingShape = z.strictObject({
  /** SHA-256 of what it is about and depends on. */
  key: digestShape,
  rule: ruleIdShape,
  /** What the rule looks at, in a few words. */
  name: z.string(),
  gravity: z.enum(gravities),
  words: z.string(),
  day: dayShape.optional(),
  sum: penceShape.optional(),
  stream: z.string().optional(),
  place: placeShape,
  state: z.enum(['open', 'explained', 'not_needed']),
  /** It was answered, and has changed since. */
  isChanged: z.boolean(),
  answer: findingAnswerShape.optional(),
});
export type FindingRead = z.infer<typeof findingShape>;

const sourceShape = z.strictObject({ title: z.string(), where: z.string(), checked: dayShape });

/** A rule of the list, and what became of it over these days. */
export const ruleShape = z.strictObject({
  id: ruleIdShape,
  name: z.string(),
  gravity: z.enum(gravities),
  means: z.string(),
  toDo: z.string(),
  source: sourceShape,
  unconfirmed: z.string().optional(),
  found: z.int(),
  /** Found too, and left out: no funder of that money asks about it. */
  leftOut: z.int().optional(),
  /** Why it could not run. */
  cannot: z.string().optional(),
});

export const findingsShape = z.strictObject({
  today: dayShape,
  holder: z.string().optional(),
  span: spanShape,
  /** The book’s own first day. */
  began: dayShape,
  findings: z.array(findingShape),
  rules: z.array(ruleShape),
});
export type FindingsRead = z.infer<typeof findingsShape>;

/** The days that are looked at; the book's own open days where none are said. */
export const findingDaysShape = z.strictObject({ from: dayShape.optional(), to: dayShape.optional() });

export const findingReadShape = z.strictObject({
  finding: findingShape,
  rule: ruleShape,
  /** Everything said of it, newest first. */
  history: z.array(findingAnswerShape),
});

/** For the first screen: how many wait for a word, how many of them are of the gravest, and which comes first. */
export const findingsHomeShape = z.strictObject({
  open: z.int(),
  grave: z.int(),
  first: z.strictObject({ key: digestShape, name: z.string(), words: z.string(), gravity: z.enum(gravities) }).optional(),
});

const ofFinding = findingDaysShape.extend({ key: digestShape });

export const askedFindingShape = ofFinding;

export const answerFindingShape = ofFinding.extend({
  kind: z.enum(['explained', 'not_needed']),
  words: reasonShape,
  files: z.array(fileTokenShape).max(10),
});

export const askAgainShape = ofFinding.extend({ reason: reasonShape });
