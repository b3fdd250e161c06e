import { type PayslipMore } from '#core/contract/shapes/pay';
import { type Pence, add, nothing, total } from '#core/money/pence';
import { fromPounds, poundsIn } from '#core/money/quick';
import { pounds } from '#core/money/words';

/** One National Insurance letter’s figures of a tax year. Earnings in the bands are in pence, as they were worked out. */
export type LetterYear = {
  readonly letter: string;
  readonly atLel: Pence;
  readonly lelToPt: Pence;
  readonly ptToUel: Pence;
  readonly employeeNi: Pence;
  readonly employerNi: Pence;
};

/** One employment’s tax year: what P45s, P60s and statements of earnings are made from. */
export type EmploymentYear = {
  readonly taxYear: string;
  readonly gross: Pence;
  /** What of it counted for tax, and the tax taken, in this employment. */
  readonly pay: Pence;
  readonly tax: Pence;
  /** A P45’s, of an employment before this one. */
  readonly previous: { readonly pay: Pence; readonly tax: Pence };
  readonly letters: readonly LetterYear[];
  /** Taken from this employment’s pay, where it was counted with another’s: then `letters` has what is told of both, or nothing. */
  readonly niTaken?: Pence;
  readonly studentLoan: Pence;
  readonly postgraduateLoan: Pence;
  readonly statutory: PayslipMore['statutory'];
  readonly net: Pence;
  readonly paid: Pence;
};

/** Pay and tax with the previous employment’s. */
export function withPrevious({ pay, tax, previous }: Pick<EmploymentYear, 'pay' | 'tax' | 'previous'>) {
  return { pay: add(pay, previous.pay), tax: add(tax, previous.tax) };
}

/** What a paper says where two jobs with one employer counted together; nothing where they did not. */
export function togetherWords({ niTaken }: Pick<EmploymentYear, 'niTaken'>): string | undefined {
  if (niTaken === undefined) return undefined;
  return `National Insurance was worked out on this job and another with this employer together. ${pounds(niTaken)} of it was taken from this job’s pay. What HMRC was told of both stands under one of the two payroll numbers.`;
}

/** Letters put together, each once, in the order of the alphabet; none without anything in it. */
export function addLetters(rows: readonly LetterYear[]): readonly LetterYear[] {
  const letters = [...new Set(rows.map(({ letter }) => letter))].toSorted();
  return letters
    .map((letter) => {
      const own = rows.filter((row) => row.letter === letter);
      const of = (name: Exclude<keyof LetterYear, 'letter'>): Pence => total(own.map((row) => row[name]));
      return {
        letter,
        atLel: of('atLel'),
        lelToPt: of('lelToPt'),
        ptToUel: of('ptToUel'),
        employeeNi: of('employeeNi'),
        employerNi: of('employerNi'),
      };
    })
    .filter(({ letter: _, ...sums }) => Object.values(sums).some((sum) => sum !== nothing));
}

/** Whole pounds, downwards: how forms show earnings in the bands, and loans. */
export function wholePounds(sum: Pence): Pence {
  return fromPounds(poundsIn(sum));
}
