import { expect, it } from 'vitest';
import { type Eps, type Fps } from '#core/contract/shapes/reports';
import { pence } from '#core/money/pence';
import { northernCaution } from '#core/rti/northernIreland';
import { fpsOf, sam } from '#test/support/rti/reports';

function paidFor(kind: 'spbp' | 'spp', amount = 38_864): Fps {
  return fpsOf([{ ...sam, toDate: { ...sam.toDate, familyPay: [{ kind, amount: pence(amount) }] } }]);
}

function gotBack(kind: 'spbp' | 'spp'): Eps {
  const { taxYear, reporter } = fpsOf([sam]);
  const recovered = [{ kind, recovered: pence(38_864), compensation: pence(3_498) }];
  return { format: 'pa-ledger-eps-1', taxYear, taxMonth: 4, reporter, recovered };
}

it('bereavement pay of an employer in Northern Ireland is said to belong in items that this book does not fill, since 2026-27', () => {
  const told = { taxYear: '2026-27', nation: 'northern_ireland' } as const;
  expect(northernCaution({ ...told, fps: paidFor('spbp') })).toMatch(
    /^The bereavement pay of Sam .*SPBPNIREYTD.*whether it was a miscarriage/u,
  );
  expect(northernCaution({ ...told, eps: gotBack('spbp') })).toContain('SPBPRecoveredInNorthernIreland');
  expect(northernCaution({ ...told, taxYear: '2025-26', fps: paidFor('spbp') })).toBeUndefined();
  expect(northernCaution({ ...told, nation: 'scotland', fps: paidFor('spbp') })).toBeUndefined();
  expect(northernCaution({ ...told, fps: paidFor('spp') })).toBeUndefined();
  expect(northernCaution({ ...told, fps: paidFor('spbp', 0) })).toBeUndefined();
  expect(northernCaution({ ...told, eps: gotBack('spp') })).toBeUndefined();
  expect(northernCaution(told)).toBeUndefined();
});
