import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { main } from '#cli/main';
import { day } from '#core/time/day';
import { valueOf } from '#test/support/tempKernel';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';

async function ledger(...options: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await main(options, { input: new PassThrough().end(), output, errors });
  const said = (stream: PassThrough): string => String(stream.read() ?? '');
  return { code, out: said(output), err: said(errors) };
}

/** Something to pay; Kim types for Rose, and Bo's time was over long ago. The book is closed so that the command line may open it. */
function helped(): PayHousehold {
  const home = payHousehold();
  home.extra(home.hire('Sam Sample', { tax: { taxCode: 'BR' } }).employment, 50_000);
  home.ask('helper.add', { name: 'Kim Helper', relation: 'friend', from: day('2026-06-01'), agreed: 'Types everything.' });
  const over = { from: day('2024-01-01'), to: day('2024-12-31'), agreed: 'Set the book up.' };
  home.ask('helper.add', { name: 'Bo Broker', relation: 'broker', ...over });
  home.close();
  return home;
}

it('approves a payday under the name given with --as, and refuses a name that the book does not know or that is not of today', async () => {
  const home = helped();
  const asked = ['payrun', '--book', home.folder, '--payday', '2026-07-17', '--approve', '--as'] as const;
  const nobody = await ledger(...asked, 'Ned');
  expect(nobody.code).toBe(2);
  expect(nobody.err).toBe(
    'The book knows nobody called “Ned”. It knows “Rose Invented”, “Kim Helper”, “Bo Broker”: give one of them with --as.\n',
  );
  const over = await ledger(...asked, 'Broker 1');
  expect(over).toMatchObject({ code: 1, err: expect.stringContaining('Bo Broker typed for the holder until 31 December 2024') });
  const done = await ledger(...asked, 'kim helper');
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('Approved as pay run 1.') });
  valueOf(home.reopen());
  expect(home.ask('log.read', {}).entries[0]).toMatchObject({ what: 'Approved a payday', by: { name: 'Kim Helper' } });
});

it('does the same for many books, each by its own list of people', async () => {
  const home = helped();
  const asked = ['payrun', '--books', home.folder.replace(/\/book$/u, ''), '--payday', '2026-07-17', '--approve', '--as'] as const;
  const nobody = await ledger(...asked, 'Ned');
  expect(nobody).toMatchObject({ code: 1, err: expect.stringContaining('The book knows nobody called “Ned”') });
  expect(await ledger(...asked, 'Helper 1')).toMatchObject({ code: 0 });
  valueOf(home.reopen());
  expect(home.ask('log.read', {}).entries[0]?.by?.reference).toBe('Helper 1');
});
