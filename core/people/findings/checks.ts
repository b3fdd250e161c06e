import { type Day, addDays, addMonths, earlier } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type FileFacts, type FileItem, type Finding, newestOf } from '../file.ts';
import { disclosureOf } from '../kinds.ts';

function firstDay({ jobs }: FileFacts): Day | undefined {
  return jobs
    .map(({ startsOn }) => startsOn)
    .reduce<Day | undefined>((first, one) => (first === undefined ? one : earlier(first, one)), undefined);
}

/** Since when somebody works here may be years before this book: the check is asked for all the same, and put aside with a reason. */
function rightToWork(facts: FileFacts): readonly Finding[] {
  const { name, today, items } = facts;
  const first = firstDay(facts);
  if (first === undefined) return [];
  const item = newestOf(items, 'right_to_work');
  if (item === undefined) {
    const words =
      first > today
        ? `Check ${name}’s right to work before the first day, ${dayInWords(first)}.`
        : `No right to work check is recorded for ${name}, who works here since ${dayInWords(first)}. Look for the copy and record its day, or check today.`;
    return [{ kind: 'right_to_work', weight: 'stop', words }];
  }
  const oldest = items.filter(({ kind }) => kind === 'right_to_work').reduce<Day>((day, one) => earlier(day, one.day), item.day);
  if (oldest <= first) return [];
  const words = `${name}’s right to work was checked on ${dayInWords(oldest)}, after the first day of work. It protects you only from then on: write down how it came about.`;
  return [{ kind: 'right_to_work', weight: 'look', words }];
}

/** `3 years`, `18 months`. */
export function monthsInWords(months: number): string {
  if (months % 12 !== 0) return months === 1 ? '1 month' : `${String(months)} months`;
  return months === 12 ? '1 year' : `${String(months / 12)} years`;
}

/** Time to apply for a new certificate before it counts as too old. */
const applyDays = 60;

function tooOld({ today, asks, name }: FileFacts, item: FileItem, called: string): Finding | undefined {
  const strictest = asks
    .flatMap(({ funder, disclosureMonths: months }) => (months === undefined ? [] : [{ funder, months }]))
    .toSorted((a, b) => a.months - b.months)[0];
  if (strictest === undefined) return undefined;
  const { funder, months } = strictest;
  const due = addMonths(item.day, months);
  const of = `${name}’s ${called} check of ${dayInWords(item.day)}`;
  const next = 'It has not expired, since certificates do not; ask for a new one, or ask your funder to accept this one.';
  if (due <= today)
    return {
      kind: 'disclosure',
      weight: 'attention',
      words: `${of} is older than ${funder} asks (${monthsInWords(months)}). ${next}`,
      itemId: item.id,
    };
  if (addDays(due, -applyDays) > today) return undefined;
  const words = `${of} will be older than ${funder} asks (${monthsInWords(months)}) on ${dayInWords(due)}. ${next}`;
  return { kind: 'disclosure', weight: 'attention', words, itemId: item.id };
}

function disclosure(facts: FileFacts): readonly Finding[] {
  const { name, nation, items } = facts;
  const { scheme, name: called } = disclosureOf[nation];
  const item = newestOf(items, 'disclosure');
  if (item === undefined) {
    const isLaw = nation === 'scotland';
    const words = isLaw
      ? `No PVG membership is recorded for ${name}. In Scotland it is the law for regulated roles, such as care for a protected adult or a child.`
      : `No ${called} check is recorded for ${name}. Record level, date and number, and keep no copy; or say why none is needed.`;
    return [{ kind: 'disclosure', weight: isLaw ? 'stop' : 'attention', words }];
  }
  const old = tooOld(facts, item, called);
  const wrong = item.facts.scheme !== undefined && item.facts.scheme !== scheme;
  return [
    ...(old === undefined ? [] : [old]),
    ...(wrong
      ? [
          {
            kind: 'disclosure' as const,
            weight: 'look' as const,
            words: `${name}’s check is from another nation’s scheme; here it is ${called}.`,
            itemId: item.id,
          },
        ]
      : []),
  ];
}

function references({ name, items, jobs }: FileFacts): readonly Finding[] {
  const held = items.filter(({ kind }) => kind === 'reference').length;
  if (held >= 2 || jobs.length === 0) return [];
  const words = `${held === 0 ? 'No reference is' : 'One reference is'} recorded for ${name}; two are usual.`;
  return [{ kind: 'reference', weight: 'look', words }];
}

const always = [
  [
    'duties',
    'attention',
    (name: string) => `Say what ${name} does here, so that the file knows what it needs: driving, delegated tasks, family.`,
  ],
  ['next_of_kin', 'attention', (name: string) => `Say whom to ring for ${name} in an emergency.`],
  ['privacy_notice', 'attention', (name: string) => `${name} has not been given a privacy notice yet: what you keep about them, and why.`],
  [
    'risk_assessment',
    'attention',
    (name: string) => `No risk assessment is recorded for ${name}’s work, such as lifting, or working alone.`,
  ],
] as const;

/** What every file has: who to ring, what was checked, what was told. */
export function checkFindings(facts: FileFacts): readonly Finding[] {
  const { items, name } = facts;
  return [
    ...always.filter(([kind]) => newestOf(items, kind) === undefined).map(([kind, weight, say]) => ({ kind, weight, words: say(name) })),
    ...rightToWork(facts),
    ...disclosure(facts),
    ...references(facts),
  ];
}
