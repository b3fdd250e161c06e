import { describe, expect, it } from 'vitest';
import { CommandIds } from '#renderer/gateway/CommandIds';

function counted(): CommandIds {
  let drawn = 0;
  return new CommandIds(() => `id-${String((drawn += 1))}`);
}

describe('command ids', () => {
  it('stay the same when a command is sent again, so that a purchase is not recorded twice', () => {
    const ids = counted();
    expect(ids.idFor('purchase.record', { amount: 3850, payee: 'Pool' })).toBe('id-1');
    expect(ids.idFor('purchase.record', { payee: 'Pool', amount: 3850 })).toBe('id-1');
  });

  it('are new for other details and for another route', () => {
    const ids = counted();
    ids.idFor('purchase.record', { amount: 3850 });
    expect(ids.idFor('purchase.record', { amount: 3851 })).toBe('id-2');
    expect(ids.idFor('money.receive', { amount: 3850 })).toBe('id-3');
  });

  it('are new once the first was kept: two equal bus fares on one day are two', () => {
    const ids = counted();
    ids.idFor('purchase.record', { amount: 250 });
    ids.kept('purchase.record', { amount: 250 });
    expect(ids.idFor('purchase.record', { amount: 250 })).toBe('id-2');
  });
});
