import { type PensionLetterKind } from '#core/contract/shapes/pension';
import { fromPounds } from '#core/money/quick';
import { pounds } from '#core/money/words';
import { type PensionFrequency, type PensionThresholds } from '#core/payroll/years/pensions';
import { type Block } from '#core/sheet/sheet';
import { type Day, type Span } from '#core/time/day';
import { type Pence, nothing } from '#core/money/pence';
import { type ArrearsAgreed } from '#core/pension/arrears';
import { type PensionTerms, percent } from '#core/pension/contributions';
import { readMore } from '#core/pension/sources';

/** What a letter is written from. */
export type LetterFacts = {
  readonly kind: PensionLetterKind;
  readonly employer: string;
  readonly employerAddress?: string;
  readonly assistant: { readonly name: string; readonly address?: string };
  readonly givenOn: Day;
  readonly frequency: PensionFrequency;
  readonly thresholds: PensionThresholds;
  /** Of a whole year, where they are known. */
  readonly yearly?: PensionThresholds;
  /** Of a membership: the scheme, what it takes, from when, and the days to opt out. */
  readonly scheme?: { readonly name: string; readonly provider: string; readonly contact: string; readonly terms: PensionTerms };
  readonly memberFrom?: Day;
  readonly optOut?: Span;
  /** Of who joined. */
  readonly ownHundredths?: number;
  /** What approved paydays missed: in words, both sides, and how the PA’s part is paid where that is agreed. */
  readonly missed?: {
    readonly periods: string;
    readonly employee: Pence;
    readonly employer: Pence;
    readonly agreed?: ArrearsAgreed;
    readonly each?: Pence;
  };
  /** Of a postponement. */
  readonly until?: Day;
  /** Whether they earned more than the lower threshold when they were last assessed; undefined where that is not known. */
  readonly hasQualifyingEarnings?: boolean;
};

const each: Readonly<Record<PensionFrequency, string>> = {
  weekly: 'week',
  fortnightly: 'fortnight',
  'four-weekly': 'four weeks',
  monthly: 'month',
  quarterly: 'quarter',
  'half-yearly': 'half-year',
  yearly: 'year',
};

/** `£120.00 in a week (£6,240 a year)`. */
export function threshold({ frequency, thresholds, yearly }: LetterFacts, which: 'lower' | 'trigger'): string {
  const inYear = yearly === undefined ? '' : ` (${pounds(fromPounds(yearly[which].value)).replace(/\.00$/u, '')} a year)`;
  return `${pounds(fromPounds(thresholds[which].value))} in a ${each[frequency]}`.replace('a four weeks', 'four weeks').concat(inYear);
}

const bases = {
  qualifying: ({ lower, upper }: PensionThresholds, period: string) =>
    `your pay between ${pounds(fromPounds(lower.value))} and ${pounds(fromPounds(upper.value))} each ${period}`,
  set_1: () => 'your pensionable pay',
  set_2: () => 'your pensionable pay',
  set_3: () => 'all your pay',
} as const;

/** What is paid in by both sides, and the tax relief, as sentences. */
export function contributionSentences({ scheme, thresholds, frequency }: LetterFacts): readonly string[] {
  if (scheme === undefined) return [];
  const { method, basis, employeeHundredths, employerHundredths } = scheme.terms;
  const on = bases[basis](thresholds, each[frequency]);
  const relief =
    method === 'relief_at_source'
      ? 'Your part counts with its tax relief: four fifths of it are taken from your pay, and the provider claims the rest from the government and adds it, even if you pay no tax.'
      : 'Your part is taken before tax, so that you have the tax relief at once. If you earn too little to pay income tax, HMRC writes to you after the tax year and offers a payment instead (Finance Act 2004 s193A).';
  return [
    `You pay in ${percent(employeeHundredths)} of ${on}. Your employer pays in ${percent(employerHundredths)} of it besides.`,
    'Your part is taken from your pay on each payday. Each payslip says how much it was.',
    relief,
  ];
}

function ownPart({ employee, agreed, each }: NonNullable<LetterFacts['missed']>): string {
  if (agreed === undefined)
    return `Your own part of them is ${pounds(employee)}. Your employer will agree with you how it is paid: you need not pay it all at once.`;
  if (agreed.paidBy === 'employer') return 'Your employer pays your own part of them in your stead.';
  if (agreed.paydays === 1 || each === undefined)
    return `Your own part of them, ${pounds(employee)}, is taken from your next pay, as you agreed.`;
  return `Your own part of them, ${pounds(employee)}, is taken over ${String(agreed.paydays)} paydays, ${pounds(each)} each and the rest with the last, as you agreed.`;
}

/** Contributions that the first paydays of the membership missed. */
export function missedBlocks({ missed }: LetterFacts): readonly Block[] {
  if (missed === undefined) return [];
  return [
    heading('What was missed'),
    list(
      `Nothing was paid in for ${missed.periods}, though you are a member from the start of that time.`,
      `Your employer pays ${pounds(missed.employer)} for it with your next pay.`,
      ...(missed.employee === nothing ? [] : [ownPart(missed)]),
    ),
  ];
}

/** How to ask in writing: a paper with a signature, or a message that says who sent it. */
export const inWriting =
  'Ask in writing. Sign it; or if it is an email, say in it that you yourself are sending it. Give it to your employer.';

export function list(...items: readonly string[]): Block {
  return { kind: 'list', items };
}

export function heading(words: string): Block {
  return { kind: 'heading', level: 2, words, keepWithNext: true };
}

export function paragraph(words: string): Block {
  return { kind: 'paragraph', words };
}

/** Where the provider is reached, and where to read more. */
export function contacts({ scheme }: LetterFacts): readonly Block[] {
  const provider = scheme === undefined ? [] : [paragraph(`${scheme.provider} runs the pension: ${scheme.contact}.`)];
  return [heading('Where to ask and to read more'), ...provider, paragraph(`About pensions and saving for retirement: ${readMore}.`)];
}
