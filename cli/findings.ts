import { type FindingRead, type FindingsRead } from '#core/contract/shapes/findings';
import { gravityNames } from '#core/findings/findingsSheet';
import { gravities } from '#core/findings/rule';
import { readDay } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { readOptions, textOf } from './options.ts';
import { type Streams, type Subcommand } from './subcommand.ts';
import { withBook } from './withBook.ts';

const help = `Usage: ledger findings --book B [--from D] [--to D] [--rules]

What an auditor is likely to ask about, the gravest first: each in a line with its rule, and what was said of it. Nothing is saved.

  --book B   the book’s folder
  --from D   the first day that is looked at, such as 2026-04-01; else the first that no issued statement covers, a year back at most
  --to D     the last day; else today
  --rules    every rule too: what it found, or why it could not run

Exit code 1 where something waits for an explanation; 2 where it is not understood.
`;

type Asked = { readonly book: string; readonly from?: string | undefined; readonly to?: string | undefined; readonly isWithRules: boolean };

function askedOf(options: readonly string[]): Asked | string {
  const read = readOptions(options, {
    book: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    rules: { type: 'boolean', default: false },
  });
  if (typeof read === 'string') return read;
  const { values } = read;
  const [book, from, to] = [textOf(values, 'book'), textOf(values, 'from'), textOf(values, 'to')];
  if (book === undefined) return 'Say which book with --book.';
  if ([from, to].some((one) => one !== undefined && readDay(one) === undefined)) return 'Write a day as 2026-04-01.';
  return { book, from, to, isWithRules: values['rules'] === true };
}

const states: Readonly<Record<FindingRead['state'], string>> = { open: 'open', explained: 'explained', not_needed: 'not needed' };

function lineOf({ rule, state, words, answer }: FindingRead): string {
  const said = answer === undefined ? '' : `\n               ${answer.words}`;
  return `  ${rule}  ${states[state].padEnd(10)}  ${words}${said}`;
}

function told({ findings, rules, span }: FindingsRead, isWithRules: boolean): string {
  const groups = gravities.flatMap((gravity) => {
    const own = findings.filter((one) => one.gravity === gravity);
    return own.length === 0 ? [] : [gravityNames[gravity], ...own.map(lineOf), ''];
  });
  const ran = rules.filter(({ cannot }) => cannot === undefined);
  const sums = `${String(ran.length)} of ${String(rules.length)} rules ran over ${spanInWords(span)}; ${String(ran.filter(({ found, leftOut }) => found === 0 && leftOut === undefined).length)} found nothing.`;
  const each = rules.map(
    ({ id, name, found, leftOut, cannot }) =>
      `  ${id}  ${name}: ${cannot ?? `${found === 0 && leftOut === undefined ? 'nothing' : String(found)} found`}${leftOut === undefined ? '' : `, ${String(leftOut)} left out as the funder does not ask`}`,
  );
  return [...groups, sums, ...(isWithRules ? ['', ...each] : []), ''].join('\n');
}

function run({ book: folder, from, to, isWithRules }: Asked, { output, errors }: Streams): number {
  return withBook(folder, errors, (book) => {
    const [first, last] = [from, to].map((one) => readDay(one ?? ''));
    const days = { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
    const read = book.call('finding.list', days, {});
    if (!read.ok) {
      errors.write(`${read.problem.sentence}\n`);
      return 2;
    }
    output.write(told(read.value, isWithRules));
    return read.value.findings.some(({ state }) => state === 'open') ? 1 : 0;
  });
}

export const findings: Subcommand = {
  name: 'findings',
  help,
  run: (options, streams) => {
    const asked = askedOf(options);
    if (typeof asked !== 'string') return Promise.resolve(run(asked, streams));
    streams.errors.write(`${asked}\n`);
    return Promise.resolve(2);
  },
};
