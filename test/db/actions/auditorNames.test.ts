import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';

it('the auditor’s copy has PAs by reference in what a person typed too: a payee, a reason, the name of a file', () => {
  const home = payHousehold();
  home.hire('Sam O’Sample');
  home.hire('Ro');
  const pay = (payee: string, amount: number, more: Parameters<typeof home.buy>[0] = {}): void => {
    home.buy({ payee, what: 'bus fares', amount: pence(amount), day: day('2026-06-01'), ...more });
    const due = home.ask('due.list', { direction: 'out' }).dues[0]?.id ?? '';
    home.match(home.line('ann', '2026-06-02', -amount, 'FARES'), due, amount);
  };
  pay('Sam O’Sample', 400, { proof: { noReceiptBecause: 'SAM O’SAMPLE lost it' } });
  pay('Ro', 500, { what: 'Robin’s roundabout' });
  const { token, files } = home.proof('sam_o’sample-receipt');
  const purchaseId = home.buy({ payee: 'Sam O’Samples Ltd', amount: pence(300), day: day('2026-06-01') });
  home.ask('purchase.addEvidence', { purchaseId, files: [token] }, { files });
  const due = home.ask('due.list', { direction: 'out' }).dues[0]?.id ?? '';
  home.match(home.line('ann', '2026-06-03', -300, 'LTD'), due, 300);
  const { data } = home.ask('statement.preview', { streamId: home.streams.ann, from: day('2026-04-01'), to: day('2026-06-30') });
  expect(data.lines.map(({ words, noReceiptBecause }) => [words, noReceiptBecause])).toEqual([
    ['PA 1: bus fares', 'PA 1 lost it'],
    ['PA 2: Robin’s roundabout', 'The machine had no paper'],
    ['Sam O’Samples Ltd: membership', undefined],
  ]);
  expect(data.evidence.map(({ name }) => name)).toContain('PA 1-receipt.pdf');
});
