import { type FileFacts, type Finding, newestOf } from '../file.ts';
import { type FileKind } from '../kinds.ts';

type Needed = { readonly kind: FileKind; readonly words: (name: string) => string; readonly weight: Finding['weight'] };

const driving: Needed = {
  kind: 'driving_licence',
  weight: 'stop',
  words: (name) => `${name} drives, and no driving licence is recorded. Look at it, or use a check code from gov.uk, and record it.`,
};
const business: Needed = {
  kind: 'business_insurance',
  weight: 'stop',
  words: (name) => `${name} drives their own car for work, and no insurance for business use is recorded. Ordinary cover may not pay.`,
};
const competency: Needed = {
  kind: 'competency',
  weight: 'stop',
  words: (name) =>
    `${name} does delegated healthcare tasks, and nobody is recorded as having signed them off. Ask the practitioner who delegates.`,
};
const status: Needed = {
  kind: 'status_check',
  weight: 'stop',
  words: (name) =>
    `${name} works as self-employed, and no employment status check is recorded. Use HMRC’s tool (CEST), and keep its questions and answers.`,
};
const cover: Needed = {
  kind: 'self_employed',
  weight: 'stop',
  words: (name) => `Record ${name}’s tax reference (UTR) and their own public liability insurance.`,
};

function approval({ hasNhsMoney }: FileFacts, relative: string | undefined, household: string | undefined): Needed | undefined {
  const isNear = relative === 'partner' || (household === 'yes' && (relative === 'relative' || (hasNhsMoney && relative === 'friend')));
  if (!isNear) return undefined;
  return {
    kind: 'family_approval',
    weight: 'stop',
    words: (name) =>
      `${name} is ${relative === 'partner' ? 'a partner' : `a ${String(relative)} in the same household`}: the rules ask for your funder’s approval before they are paid. Record who approved it, and the letter.`,
  };
}

const managers: Readonly<Record<string, string>> = { nominee: 'nominee', representative: 'representative' };

/** Recorded before the question was asked. */
function askRole(name: string): string {
  return `Say whether ${name} is the nominee or representative for the money: whoever is needs the funder’s approval to be paid from it.`;
}

/**
 * Whoever holds the money and is paid from it. Council money in England pays for managing it only where the council finds that necessary:
 * Care and Support (Direct Payments) Regulations 2014 reg 3(2)(b); funders bar it in their own agreements too.
 */
function manager({ jobs }: FileFacts, role: string | undefined, isSelfEmployed: boolean): Needed | undefined {
  const called = managers[role ?? ''];
  if (called === undefined || (jobs.length === 0 && !isSelfEmployed)) return undefined;
  return {
    kind: 'manager_approval',
    weight: 'stop',
    words: (name) =>
      `${name} is the ${called} for the money and is paid from it. That needs your funder’s approval first. Record who approved it, and the letter.`,
  };
}

/** What a PA's own work asks for, as their file says what they do. */
export function roleFindings(facts: FileFacts): readonly Finding[] {
  const { items, name } = facts;
  const duties = newestOf(items, 'duties')?.facts;
  if (duties === undefined) return [];
  const drives = duties.ownCar === 'yes' || duties.holderCar === 'yes';
  const isSelfEmployed = duties.selfEmployed === 'yes';
  const family = approval(facts, duties.relative, duties.household);
  const manages = manager(facts, duties.moneyRole, isSelfEmployed);
  const needed: readonly Needed[] = [
    ...(drives ? [driving] : []),
    ...(duties.ownCar === 'yes' ? [business] : []),
    ...(duties.delegated === 'yes' ? [competency] : []),
    ...(isSelfEmployed ? [status, cover] : []),
    ...[family, manages].filter((one) => one !== undefined),
  ];
  const found = needed
    .filter(({ kind }) => newestOf(items, kind) === undefined)
    .map(({ kind, weight, words }) => ({ kind, weight, words: words(name) }));
  const checked = newestOf(items, 'status_check');
  const unsaid: readonly Finding[] = duties.moneyRole === undefined ? [{ kind: 'duties', weight: 'look', words: askRole(name) }] : [];
  if (!isSelfEmployed || checked?.facts.result !== 'employed') return [...found, ...unsaid];
  const words = `The status check says that ${name} is employed. Pay them through payroll from now on, or take advice: the holder is liable.`;
  return [...found, { kind: 'status_check', weight: 'stop', words, itemId: checked.id }, ...unsaid];
}
