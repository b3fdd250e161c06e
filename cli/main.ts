#!/usr/bin/env node
import { type Streams, type Subcommand } from './subcommand.ts';

type Entry = { readonly summary: string; readonly load: () => Promise<Subcommand> };

/** Each subcommand is loaded only when it is asked for, so that one of them never waits for another's packages. */
const subcommands: Readonly<Record<string, Entry>> = {
  demo: {
    summary: 'an invented family’s quarter: its book, bank files and issued statements',
    load: async () => (await import('./demo.ts')).demo,
  },
  statement: { summary: 'the statement of a span of days, as a PDF', load: async () => (await import('./statement.ts')).statement },
  export: { summary: 'every entry and posting as a CSV file', load: async () => (await import('./export.ts')).exportLedger },
  payrun: { summary: 'a payday worked out as a table, and approved', load: async () => (await import('./payrun.ts')).payrun },
  cost: { summary: 'what a care plan costs, by plan line, PA and kind', load: async () => (await import('./cost.ts')).cost },
  findings: { summary: 'what an auditor is likely to ask about', load: async () => (await import('./findings.ts')).findings },
  verify: { summary: 'is this PDF unchanged, and does its data add up?', load: async () => (await import('./verify.ts')).verify },
  check: { summary: 'checks a whole book', load: async () => (await import('./check.ts')).check },
  snapshot: { summary: 'makes a checked copy of a book', load: async () => (await import('./snapshot.ts')).snapshot },
  restore: { summary: 'puts a snapshot in a book’s place, keeping the way back', load: async () => (await import('./restore.ts')).restore },
  calculate: {
    summary: 'tax, National Insurance and loans for payments, one JSON object a line',
    load: async () => (await import('./calculate.ts')).calculate,
  },
};

export async function main(given: readonly string[], streams: Streams): Promise<number> {
  const [name, ...options] = given;
  if (name === undefined || name === '--help' || name === '-h') {
    streams.output.write(overview());
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (entry === undefined) {
    streams.errors.write(`There is no subcommand “${name}”; run “ledger --help” for the list.\n`);
    return 2;
  }
  const subcommand = await entry.load();
  if (options.includes('--help') || options.includes('-h')) {
    streams.output.write(subcommand.help);
    return 0;
  }
  return subcommand.run(options, streams);
}

function overview(): string {
  const lines = Object.entries(subcommands).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`);
  return ['Usage: ledger <subcommand> [options]', '', ...lines, '', '“ledger <subcommand> --help” says more about one of them.', ''].join(
    '\n',
  );
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), { input: process.stdin, output: process.stdout, errors: process.stderr });
}
