import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { main } from '#cli/main';

async function said(...given: readonly string[]): Promise<readonly unknown[]> {
  const told = { output: '', errors: '' };
  const to = (name: 'output' | 'errors'): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        told[name] += chunk.toString('utf8');
        done();
      },
    });
  const code = await main(given, { input: Readable.from([]), output: to('output'), errors: to('errors') });
  return [code, told.output.split('\n')[0], told.errors];
}

test('a subcommand that is not there is refused in one sentence, even where every object has such a name', async () => {
  for (const name of ['nope', 'toString', '__proto__'])
    expect(await said(name)).toStrictEqual([2, '', `There is no subcommand “${name}”; run “ledger --help” for the list.\n`]);
});

test('--help and nothing at all list the subcommands', async () => {
  expect(await said('--help')).toStrictEqual([0, 'Usage: ledger <subcommand> [options]', '']);
  expect(await said('-h')).toStrictEqual([0, 'Usage: ledger <subcommand> [options]', '']);
  expect(await said()).toStrictEqual([2, 'Usage: ledger <subcommand> [options]', '']);
});

test('a subcommand’s own --help is its own', async () => {
  const usage = 'Usage: ledger calculate [--input <file>] [--output <file>] [--no-working]';
  expect(await said('calculate', '--help')).toStrictEqual([0, usage, '']);
});
