import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household, household } from '#test/support/household';

/** Ann's award of November came, and the bank has it. */
function keptUp(home: Household): void {
  const lineId = home.line('ann', '2026-11-03', 105_000);
  home.ask('money.receive', {
    streamId: home.streams.ann,
    kind: 'award',
    day: day('2026-11-03'),
    amount: pence(105_000),
    from: 'NHS Madeup ICB',
    due: { awardId: home.awards.ann, day: day('2026-11-03') },
    bankLineId: lineId,
  });
}

function tasksOf({ ask }: Household): readonly { readonly id: string; readonly title: string }[] {
  return ask('home.read', {}).tasks.filter(({ screen }) => screen === 'budget');
}

describe('what the budget asks at home', () => {
  it('says what lies there above what may stay, with its sum, until somebody says why', () => {
    const home = household();
    const { ask, streams } = home;
    expect(tasksOf(home)).toEqual([]);
    keptUp(home);
    // £2,000.00 and £1,050.00 at the bank; eight weeks of £242.30 may stay: £1,938.46. £1,111.54 is over.
    expect(tasksOf(home)).toMatchObject([{ id: `piles-up-${streams.ann}`, title: 'Say why £1,111.54 of Ann’s health budget is over' }]);
    ask('budget.explain', { streamId: streams.ann, kind: 'vacancy', from: day('2026-08-01'), words: 'No PA could be found' });
    expect(tasksOf(home)).toEqual([]);
  });

  it('says the day on which the money runs out before it does', () => {
    const home = household();
    const { ask, streams, lines } = home;
    keptUp(home);
    const ordered = { orderedOn: day('2026-11-10'), payee: 'Sample Beds', what: 'A bed' };
    ask('planOrder.add', { ...ordered, expectedOn: day('2027-01-15'), planLineId: lines.gym, amount: pence(900_000) });
    // £3,050.00 at the bank, £1,050.00 on 3 December and on 3 January: not £9,000.00 on 15 January.
    expect(tasksOf(home)).toMatchObject([{ id: `runs-out-${streams.ann}`, title: 'Ann’s health budget runs out on 15 January 2027' }]);
  });
});
