import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type ReportWay } from '#core/contract/shapes/reportRead';
import { yearAfter, yearEndOf } from './yearEnd.ts';

export const yearStepKeys = ['extra', 'pay', 'final', 'account', 'p60s', 'given', 'figures', 'codes', 'allowance'] as const;
export type YearStepKey = (typeof yearStepKeys)[number];

/** Steps that only a person can say are done: nothing in the book shows it. */
export const toldSteps = ['account', 'p60_given'] as const;
export type ToldStep = (typeof toldSteps)[number];

/** One employer's tax year, as far as its end is about it. */
export type ChecklistFacts = {
  readonly taxYear: string;
  readonly today: Day;
  /** The payday that the year has over, by pay group. */
  readonly extraPaydays: readonly { readonly payGroup: string; readonly payday: Day; readonly week: number }[];
  /** Paydays that have come, on which something is to be paid, and that nobody approved. */
  readonly waiting: number;
  /** Paydays that have come and paid nobody, though somebody was employed. */
  readonly silent: readonly Day[];
  readonly way?: ReportWay;
  /** A report that was sent said it is the last; or the papers of the last quarter were posted. */
  readonly isFinalTold: boolean;
  /** HMRC's account was read and written down on or after the last day. */
  readonly hasBalance: boolean;
  readonly told: readonly ToldStep[];
  readonly p60s: { readonly all: number; readonly made: number };
  readonly knowsNextFigures: boolean;
  /** Codes that wait to be carried into the next year; undefined where its rules are not known. */
  readonly codesLeft?: number;
  /** Whether anybody answered if the Employment Allowance is claimed next year. */
  readonly hasNextAllowance: boolean;
};

export type YearStep = {
  readonly key: YearStepKey;
  /** `later` cannot be done yet; `look` is for a person to see to outside this book. */
  readonly state: 'done' | 'next' | 'open' | 'later' | 'look';
  readonly words: string;
};

type Step = Omit<YearStep, 'state'> & { readonly state: Exclude<YearStep['state'], 'next'> };
type Make = (facts: ChecklistFacts) => Step | undefined;

const isOver = ({ taxYear, today }: ChecklistFacts): boolean => today > yearEndOf(taxYear).lastDay;

const extra: Make = ({ extraPaydays }) => {
  if (extraPaydays.length === 0) return undefined;
  const said = extraPaydays.map(
    ({ payGroup, payday, week }) => `${payGroup} is paid once more than usual, on ${dayInWords(payday)}: week ${String(week)}.`,
  );
  return {
    key: 'extra',
    state: 'look',
    words: `${said.join(' ')} The app taxes it by itself, and the payslip says so. Nothing needs doing.`,
  };
};

/** Nothing waits for them; whether it is right is for a person to say. */
function silence({ silent: [first, ...more] }: ChecklistFacts): string {
  if (first === undefined) return '';
  const days =
    more.length === 0
      ? `On the payday of ${dayInWords(first)}`
      : `On ${String(more.length + 1)} paydays, the first on ${dayInWords(first)},`;
  return ` ${days} nobody had hours or sums to be paid: look whether that is right.`;
}

const pay: Make = (facts) => {
  const { waiting } = facts;
  if (waiting > 0)
    return {
      key: 'pay',
      state: 'open',
      words: `${String(waiting)} payday${waiting === 1 ? ' is' : 's are'} not approved yet. All else counts them.`,
    };
  return isOver(facts)
    ? { key: 'pay', state: 'done', words: `Every payday of the year with something to pay is approved.${silence(facts)}` }
    : { key: 'pay', state: 'later', words: `The year goes on until ${dayInWords(yearEndOf(facts.taxYear).lastDay)}.` };
};

const final: Make = (facts) => {
  const by = dayInWords(yearEndOf(facts.taxYear).finalReportBy);
  const { way, isFinalTold } = facts;
  if (isFinalTold)
    return {
      key: 'final',
      state: 'done',
      words: way === 'paper' ? 'The forms of the last quarter are posted.' : 'HMRC was told that the year is complete.',
    };
  if (way === 'agent')
    return {
      key: 'final',
      state: 'look',
      words: `Your payroll service tells HMRC by ${by} that the year is complete. Ask them whether it has.`,
    };
  const words =
    way === 'paper'
      ? `Post the forms of the last quarter by ${by}.`
      : `Tell HMRC by ${by} that the year is complete: with the last payday’s report, or with the employer’s own after it.`;
  return { key: 'final', state: isOver(facts) ? 'open' : 'later', words };
};

const account: Make = (facts) => {
  const { hasBalance, told } = facts;
  if (hasBalance || told.includes('account'))
    return { key: 'account', state: 'done', words: 'HMRC’s own account was compared with this book.' };
  const words =
    'Look at what HMRC’s account shows for the year, and write it down beside the payment record. A difference is found while it is small.';
  return { key: 'account', state: isOver(facts) ? 'open' : 'later', words };
};

const p60s: Make = (facts) => {
  const { all, made } = facts.p60s;
  if (all === 0)
    return { key: 'p60s', state: isOver(facts) ? 'done' : 'later', words: 'Nobody who works here on the last day was paid in this year.' };
  if (made === all) return { key: 'p60s', state: 'done', words: `${String(made)} of ${String(all)} are made.` };
  const words = `${String(made)} of ${String(all)} are made. Everybody who works here on ${dayInWords(yearEndOf(facts.taxYear).lastDay)} gets one.`;
  return { key: 'p60s', state: isOver(facts) && facts.waiting === 0 ? 'open' : 'later', words };
};

const given: Make = (facts) => {
  const { all, made } = facts.p60s;
  if (all === 0) return undefined;
  if (facts.told.includes('p60_given')) return { key: 'given', state: 'done', words: 'The P60s were given.' };
  const words = `Give each PA theirs by ${dayInWords(yearEndOf(facts.taxYear).p60By)}: printed, or as a file.`;
  return { key: 'given', state: made === all ? 'open' : 'later', words };
};

const figures: Make = ({ taxYear, knowsNextFigures }) => {
  const next = yearAfter(taxYear);
  return knowsNextFigures
    ? { key: 'figures', state: 'done', words: `The figures of ${next} are known.` }
    : { key: 'figures', state: 'open', words: `Paydays of ${next} wait for its figures. Update the app, or add a year pack.` };
};

const codes: Make = ({ taxYear, codesLeft }) => {
  const next = yearAfter(taxYear);
  if (codesLeft === undefined)
    return {
      key: 'codes',
      state: 'later',
      words: `What HMRC does with codes for ${next} (form P9X) is not known here yet. It comes with the figures.`,
    };
  return codesLeft === 0
    ? { key: 'codes', state: 'done', words: `Every code for ${next} is settled.` }
    : {
        key: 'codes',
        state: 'open',
        words: `${String(codesLeft)} code${codesLeft === 1 ? ' is' : 's are'} to be looked through and carried into ${next}.`,
      };
};

const allowance: Make = ({ taxYear, hasNextAllowance }) => {
  const next = yearAfter(taxYear);
  return hasNextAllowance
    ? { key: 'allowance', state: 'done', words: `Whether the Employment Allowance is claimed for ${next} is answered.` }
    : { key: 'allowance', state: 'open', words: `The Employment Allowance is claimed afresh each year. Answer whether it is for ${next}.` };
};

const makers: readonly Make[] = [extra, pay, final, account, p60s, given, figures, codes, allowance];

/**
 * What ends with a tax year and what the next one needs, in its order, by what the book shows. It may be left at any step and come back
 * to: the first that can be done is next.
 */
export function yearChecklist(facts: ChecklistFacts): readonly YearStep[] {
  const steps = makers.flatMap((make) => make(facts) ?? []);
  const next = steps.find(({ state }) => state === 'open');
  return steps.map((step) => (step === next ? { ...step, state: 'next' } : step));
}
