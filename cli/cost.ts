import { readFileSync } from 'node:fs';
import { type Problem } from '#core/contract/problem';
import { type Result } from '#core/contract/result';
import { type OutputOf } from '#core/contract/routes';
import { type CostPlan } from '#core/contract/shapes/costing';
import { type Comparison, comparePlans } from '#core/costing/compare';
import { type Costing } from '#core/costing/costing';
import { costPlan } from '#core/costing/costPlan';
import { planFromFile } from '#core/costing/fromFile';
import { type Law, lawWith, ownLaw } from '#core/payroll/law';
import { type Day, readDay } from '#core/time/day';
import { type Book } from '#db/kernel/book';
import { comparisonCsv, costingCsv } from '#documents/costingFile';
import { help } from './cost/help.ts';
import { comparisonInWords, costingInWords } from './cost/table.ts';
import { readOptions, textOf } from './options.ts';
import { type Streams, type Subcommand } from './subcommand.ts';
import { withBook } from './withBook.ts';

type Asked = {
  readonly from: { readonly plan: string } | { readonly book: string; readonly on: Day | undefined; readonly employer: string | undefined };
  readonly than?: string;
  readonly isCsv: boolean;
};

/** The sentence says whose and which by name: a field’s own name is for the window. */
function refusal({ errors }: Streams, { sentence }: Problem): number {
  errors.write(`${sentence}\n`);
  return 1;
}

/** The plan of a file; a sentence where there is no such file. */
function planOf(file: string): Result<CostPlan> | string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return `${file}: there is no such file to read.`;
  }
  return planFromFile(text);
}

function write(costing: Costing, comparison: Comparison | undefined, isCsv: boolean, { output }: Streams): number {
  if (isCsv) output.write(comparison === undefined ? costingCsv(costing) : comparisonCsv(comparison));
  else output.write(comparison === undefined ? costingInWords(costing) : comparisonInWords(comparison));
  return 0;
}

/** Works a plan out, beside another where one was named. */
function tell({ plan, law }: { readonly plan: CostPlan; readonly law: Law }, { than, isCsv }: Asked, streams: Streams): number {
  const costing = costPlan(plan, law);
  if (!costing.ok) return refusal(streams, costing.problem);
  if (than === undefined) return write(costing.value, undefined, isCsv, streams);
  const other = planOf(than);
  if (typeof other === 'string') {
    streams.errors.write(`${other}\n`);
    return 2;
  }
  const before = other.ok ? costPlan(other.value, law) : other;
  const found = before.ok ? comparePlans(before.value, costing.value) : before;
  return found.ok ? write(costing.value, found.value, isCsv, streams) : refusal(streams, found.problem);
}

type OfBook = Extract<Asked['from'], { readonly book: string }>;

function startOf(book: Book, { on, employer }: OfBook): Result<OutputOf<'cost.start'>> | string {
  const day = on === undefined ? {} : { on };
  const found = book.call('cost.start', day, {});
  if (!found.ok || employer === undefined) return found;
  const { employers } = found.value;
  const employerId = employers.find(({ name }) => name === employer)?.id;
  if (employerId !== undefined) return book.call('cost.start', { ...day, employerId }, {});
  return `Nobody of the name ${employer} employs a PA on that day. Employers are: ${employers.map(({ name }) => name).join(', ')}.`;
}

function ofBook(book: Book, from: OfBook, asked: Asked, streams: Streams): number {
  const found = startOf(book, from);
  if (typeof found === 'string') {
    streams.errors.write(`${found}\n`);
    return 2;
  }
  if (!found.ok) return refusal(streams, found.problem);
  const packs = book.call('law.read', {}, {});
  if (!packs.ok) return refusal(streams, packs.problem);
  const { plan, assumed } = found.value;
  const code = tell({ plan, law: lawWith(packs.value.packs) }, asked, streams);
  if (code === 0) for (const sentence of assumed) streams.errors.write(`${sentence}\n`);
  return code;
}

function run({ from, ...asked }: Asked, streams: Streams): number {
  if ('book' in from) return withBook(from.book, streams.errors, (book) => ofBook(book, from, { from, ...asked }, streams));
  const plan = planOf(from.plan);
  if (typeof plan === 'string') {
    streams.errors.write(`${plan}\n`);
    return 2;
  }
  return plan.ok ? tell({ plan: plan.value, law: ownLaw }, { from, ...asked }, streams) : refusal(streams, plan.problem);
}

function askedOf(options: readonly string[]): Asked | string {
  const text = { type: 'string' } as const;
  const read = readOptions(options, {
    plan: text,
    book: text,
    on: text,
    employer: text,
    than: text,
    csv: { type: 'boolean', default: false },
  });
  if (typeof read === 'string') return read;
  const [plan, book, day, than, employer] = ['plan', 'book', 'on', 'than', 'employer'].map((name) => textOf(read.values, name));
  if ((plan === undefined) === (book === undefined)) return 'Say which plan with --plan, or which book with --book.';
  const on = day === undefined ? undefined : readDay(day);
  if (day !== undefined && (on === undefined || book === undefined)) return 'Say the day of a book’s plan with --on, such as 2026-11-13.';
  if (employer !== undefined && book === undefined) return 'Say --employer with --book.';
  const from = plan === undefined ? { book: book ?? '', on, employer } : { plan };
  return { from, ...(than === undefined ? {} : { than }), isCsv: read.values['csv'] === true };
}

export const cost: Subcommand = {
  name: 'cost',
  help,
  run: (options, streams) => {
    const asked = askedOf(options);
    if (typeof asked !== 'string') return Promise.resolve(run(asked, streams));
    streams.errors.write(`${asked}\n`);
    return Promise.resolve(2);
  },
};
