import { type Pence, greater, nothing, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { between, ceilingOf, fromPounds } from '#core/money/quick';
import { pence } from '#core/money/pence';
import { type Rate, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { type Figure, type Source, figuresFrom } from '#core/payroll/figure';
import { type PensionThresholds } from '#core/payroll/years/pensions';
import { pensionSources, reliefAtSource } from './sources.ts';

/** What contributions are worked out on: the band of qualifying earnings, or pensionable pay under one of the three certified sets. */
export const pensionBases = ['qualifying', 'set_1', 'set_2', 'set_3'] as const;
export type PensionBasis = (typeof pensionBases)[number];

export type PensionMethod = 'net_pay' | 'relief_at_source';

/** What a scheme's agreement says. Percentages are in hundredths: 500 is 5%. The PA's is before tax relief. */
export type PensionTerms = {
  readonly method: PensionMethod;
  readonly basis: PensionBasis;
  readonly employeeHundredths: number;
  readonly employerHundredths: number;
};

const banded = figuresFrom(pensionSources.quality);
const certified = figuresFrom(pensionSources.certified);

/** The least that the law takes of each basis, in hundredths of a percent-point: the employer's part, and both together. */
export const leastOf: Readonly<Record<PensionBasis, Figure<{ readonly employer: number; readonly together: number }>>> = {
  qualifying: banded({ employer: 300, together: 800 }),
  set_1: certified({ employer: 400, together: 900 }),
  set_2: certified({ employer: 300, together: 800 }),
  set_3: certified({ employer: 300, together: 700 }),
};

/** `5%`, `3.5%`. */
export function percent(hundredths: number): string {
  const [whole, part] = [Math.floor(hundredths / 100), hundredths % 100];
  return `${String(whole)}${part === 0 ? '' : `.${String(part).padStart(2, '0').replace(/0$/u, '')}`}%`;
}

/** What is wrong with a scheme's percentages; undefined where they are enough. */
export function belowLeast({ basis, employeeHundredths, employerHundredths }: PensionTerms): 'employer' | 'together' | undefined {
  const least = leastOf[basis].value;
  if (employerHundredths < least.employer) return 'employer';
  return employeeHundredths + employerHundredths < least.together ? 'together' : undefined;
}

type PayInBand = {
  /** Everything that counts as qualifying earnings. */
  readonly earnings: Pence;
  /** What the scheme's rules make pensionable. */
  readonly pensionable: Pence;
  /** Earnings of every job of the PA in the scheme in this period, and which of them this is: the band is of all of them together. */
  readonly jobs?: { readonly each: readonly Pence[]; readonly place: number };
};

export type PayForContributions = PayInBand & {
  /** What the employer's part goes by, and why, where that is not what is paid: through paid family leave. */
  readonly employers?: PayInBand & { readonly why: string };
};

export type Contributions = {
  /** What they were worked out on. */
  readonly pensionable: Pence;
  /** Taken from pay: with relief at source, without the tax relief that the provider claims. */
  readonly employee: Pence;
  /** The PA’s part with its tax relief. */
  readonly withRelief: Pence;
  readonly employer: Pence;
  /** What the employer's part was worked out on, where that is not `pensionable`. */
  readonly employersOn?: Pence;
  readonly words: string;
  readonly sources: readonly Source[];
};

/**
 * A part of pay, up to the whole penny. The law names no rounding; upwards, neither side's part is ever below the percentage that was
 * agreed, and both together never below the least, by half a penny or otherwise.
 */
function upToPennyOf(sum: Pence, of: Rate): Pence {
  return pence(ceilingOf(sum, of));
}

function pensionableOf({ basis }: PensionTerms, { earnings, pensionable, jobs }: PayInBand, { lower, upper }: PensionThresholds): Pence {
  if (basis === 'qualifying') {
    const whole = jobs === undefined ? earnings : total(jobs.each);
    const band = between(whole, fromPounds(lower.value), fromPounds(upper.value));
    return jobs === undefined || band === nothing ? band : (share(band, jobs.each)[jobs.place] ?? nothing);
  }
  return pensionable > nothing ? pensionable : nothing;
}

function onWhat({ basis }: PensionTerms, on: Pence, { lower, upper }: PensionThresholds, { jobs }: PayInBand): string {
  if (basis !== 'qualifying') return `pensionable pay of ${pounds(on)}`;
  const band = `between ${pounds(fromPounds(lower.value))} and ${pounds(fromPounds(upper.value))}`;
  if (jobs === undefined) return `qualifying earnings of ${pounds(on)} (pay ${band})`;
  return `qualifying earnings of ${pounds(on)} (this job’s part of the pay of ${String(jobs.each.length)} jobs, ${pounds(total(jobs.each))} together, ${band})`;
}

type Employers = { readonly on: Pence; readonly words: string };

/** What the employer's part goes by where that is not what is paid: never less than that. Nothing to say where the employer pays none. */
function employersOf(terms: PensionTerms, { employers }: PayForContributions, paid: Pence, of: PensionThresholds): Employers | undefined {
  if (employers === undefined || terms.employerHundredths === 0) return undefined;
  const on = greater(paid, pensionableOf(terms, employers, of));
  return { on, words: `, on ${onWhat(terms, on, of, employers)}. ${employers.why}` };
}

/**
 * What one pay period puts into the pension, both sides. Sums in pence; pay below nothing counts as nothing. Each side is its percentage
 * of the pay, up to the penny; with relief at source four fifths of the PA's are taken, and the provider claims the rest.
 */
export function contributionsOf(terms: PensionTerms, pay: PayForContributions, thresholds: PensionThresholds): Contributions {
  const on = pensionableOf(terms, pay, thresholds);
  const { method, employeeHundredths, employerHundredths } = terms;
  const isRelieved = method === 'relief_at_source';
  const taken = isRelieved ? reliefAtSource.value : rate(1, 1);
  const employee = upToPennyOf(on, rate(employeeHundredths * taken.above, 10_000 * taken.below));
  const withRelief = upToPennyOf(on, rate(employeeHundredths, 10_000));
  const employers = employersOf(terms, pay, on, thresholds);
  const employer = upToPennyOf(employers?.on ?? on, rate(employerHundredths, 10_000));
  const own = `${percent(employeeHundredths)} from the PA`;
  const relief = isRelieved
    ? `, of which four fifths, ${pounds(employee)}, are taken and the provider claims the tax relief`
    : `, ${pounds(employee)}, before tax`;
  return {
    pensionable: on,
    employee,
    withRelief,
    employer,
    ...(employers === undefined ? {} : { employersOn: employers.on }),
    words: `On ${onWhat(terms, on, thresholds, pay)}: ${own}${relief}; ${percent(employerHundredths)} from the employer, ${pounds(employer)}${employers?.words ?? '.'}`,
    sources: [
      leastOf[terms.basis].source,
      pensionSources.earnings,
      thresholds.lower.source,
      ...(pay.jobs === undefined ? [] : [pensionSources.twoJobs]),
      ...(employers === undefined ? [] : [pensionSources.familyLeave]),
      ...(isRelieved ? [reliefAtSource.source] : []),
    ],
  };
}
