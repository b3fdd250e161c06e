import { figuresFrom } from '#core/payroll/figure';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type FileFacts, type FileItem, type Finding, type Weight, newestOf } from '../file.ts';
import { type FileKind, kindShape } from '../kinds.ts';
import { peopleSources } from '../sources.ts';

type Expiry = {
  /** How many days ahead it is said: time enough to act. A choice of this app. */
  readonly ahead: number;
  readonly weight: Weight;
  readonly say: (name: string, item: FileItem, day: string, isOver: boolean) => string;
};

function ends(what: string): Expiry['say'] {
  return (name, _, day, isOver) =>
    isOver
      ? `${name}’s ${what} ended on ${day}, as far as the file knows. Record the new one.`
      : `${name}’s ${what} ends on ${day}. Ask for the new one.`;
}

const expiries: Readonly<Partial<Record<FileKind, Expiry>>> = {
  right_to_work: {
    ahead: 56,
    weight: 'stop',
    say: (name, _, day, isOver) =>
      isOver
        ? `${name}’s right to work was to be checked again by ${day}. Check today, and record it: until then you are not protected.`
        : `Check ${name}’s right to work again by ${day}.`,
  },
  disclosure: { ahead: 90, weight: 'stop', say: ends('PVG membership') },
  competency: {
    ahead: 56,
    weight: 'stop',
    say: (name, { facts }, day, isOver) =>
      isOver
        ? `${name}’s competency for “${facts.task ?? 'a task'}” ended on ${day}: the task waits until it is signed off again.`
        : `${name}’s competency for “${facts.task ?? 'a task'}” ends on ${day}. Ask ${facts.practitioner ?? 'the practitioner'} for a new assessment.`,
  },
  training: {
    ahead: 56,
    weight: 'attention',
    say: (name, { facts }, day, isOver) =>
      `${name}’s training “${facts.subject ?? ''}” ${isOver ? `ran out on ${day}` : `runs out on ${day}`}. Book the next one.`,
  },
  driving_licence: { ahead: 30, weight: 'stop', say: ends('driving licence') },
  business_insurance: { ahead: 30, weight: 'stop', say: ends('car insurance for business use') },
  self_employed: { ahead: 30, weight: 'stop', say: ends('public liability insurance') },
  family_approval: {
    ahead: 60,
    weight: 'stop',
    say: (name, _, day, isOver) => `Your funder’s approval of paying ${name} ${isOver ? 'ended' : 'ends'} on ${day}. Ask for it anew.`,
  },
  manager_approval: {
    ahead: 60,
    weight: 'stop',
    say: (name, _, day, isOver) =>
      `Your funder’s approval of paying ${name}, who manages the money, ${isOver ? 'ended' : 'ends'} on ${day}. Ask for it anew.`,
  },
  risk_assessment: {
    ahead: 30,
    weight: 'attention',
    say: (name, _, day, isOver) => `The risk assessment of ${name}’s work ${isOver ? 'was' : 'is'} to be looked at again by ${day}.`,
  },
  review: {
    ahead: 14,
    weight: 'look',
    say: (name, _, day, isOver) => `The next meeting with ${name} ${isOver ? 'was' : 'is'} planned for ${day}.`,
  },
  consent: { ahead: 30, weight: 'look', say: (name, _, day, isOver) => `A consent of ${name}’s ${isOver ? 'ended' : 'ends'} on ${day}.` },
};

/** Of a kind that stands many times, each task or subject counts by its newest record. */
function subjectOf({ facts }: FileItem): string {
  return facts.task ?? facts.subject ?? facts.what ?? '';
}

function holding(items: readonly FileItem[], kind: FileKind): readonly FileItem[] {
  const held = items.filter((one) => one.kind === kind && one.standing === 'held');
  if (kindShape(kind).isMany !== true) return [newestOf(items, kind)].filter((one) => one !== undefined);
  const isNewer = (one: FileItem, other: FileItem): boolean => one.day > other.day || (one.day === other.day && one.id > other.id);
  return held.filter((one) => !held.some((other) => subjectOf(other) === subjectOf(one) && isNewer(other, one)));
}

function isSaid(until: Day, today: Day, ahead: number): boolean {
  return addDays(until, -ahead) <= today;
}

const riddor = { moreDaysThan: figuresFrom(peopleSources.riddor)(7), withinDays: figuresFrom(peopleSources.riddor)(15) } as const;

/** Time off after an accident at work that employers report; whether a private household must is asked of HSE. */
function accidents({ items, name, today }: FileFacts): readonly Finding[] {
  return items
    .filter(({ kind, facts }) => kind === 'accident' && facts.hseTold === 'no' && Number(facts.lostDays ?? 0) > riddor.moreDaysThan.value)
    .map(({ id, day }) => {
      const by = addDays(day, riddor.withinDays.value);
      const words = `${name} was off for more than seven days after the accident of ${dayInWords(day)}. Employers report that to HSE ${by >= today ? `by ${dayInWords(by)}` : 'within 15 days'}; a private household asks HSE whether it must. Record the answer.`;
      return { kind: 'accident', weight: 'attention', words, itemId: id };
    });
}

/** What runs out soon or has run out: said in time to act. */
export function expiryFindings(facts: FileFacts): readonly Finding[] {
  const { today, name, items } = facts;
  const kinds = new Set(items.map(({ kind }) => kind));
  const found = [...kinds].flatMap((kind) => {
    const expiry = expiries[kind];
    if (expiry === undefined) return [];
    return holding(items, kind).flatMap((item): readonly Finding[] => {
      const { until } = item;
      if (until === undefined || !isSaid(until, today, expiry.ahead)) return [];
      const isOver = until < today;
      const weight = isOver ? expiry.weight : expiry.weight === 'look' ? 'look' : 'attention';
      return [{ kind, weight, words: expiry.say(name, item, dayInWords(until), isOver), itemId: item.id }];
    });
  });
  return [...found, ...accidents(facts)];
}
