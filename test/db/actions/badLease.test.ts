import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household, household } from '#test/support/household';
import { type Leased, type Terms, leased } from '#test/support/leased';

type Add = InputOf<'lease.add'>;

/** One lease with its first two payments confirmed, the second paid, and another that has ended; each mistake is about these. */
type Setting = { readonly home: Household; readonly with: Leased; readonly id: string; readonly endedId: string };

function dueId({ home }: Setting, on: string, at = 0): string {
  return home.ask('lease.list', {}).leases[at]?.dues.find((due) => due.day === on)?.id ?? 'none';
}

function setting(): Setting {
  const home = household();
  const made = leased(home);
  const id = made.lease({ charge: { planLineId: made.vans.ann } });
  const endedId = made.lease({ charge: { planLineId: made.vans.short } }, { vehicle: 'Old van' });
  made.lease({}, { vehicle: 'Shared van' });
  const all = { home, with: made, id, endedId };
  home.ask('lease.confirmDue', { leaseDueId: dueId(all, '2026-07-12') });
  home.ask('lease.confirmDue', { leaseDueId: dueId(all, '2026-08-12'), bankLineId: home.line('ann', '2026-08-12', -41_201) });
  home.ask('lease.end', { id: endedId, day: day('2026-10-31'), reason: 'Too old' });
  return all;
}

const why = 'The price went down';

function mistakes(all: Setting): readonly Bad[] {
  const { terms, vans } = all.with;
  const add = (words: string, expected: readonly [string, string], given: Partial<Terms>, lease: Partial<Add['lease']> = {}): Bad =>
    bad(words, expected, 'lease.add', () => ({
      lease: { vehicle: 'Red van', lessor: 'Sample Mobility', startsOn: day('2026-07-01'), ...lease },
      terms: terms(given),
      noFileBecause: 'The lessor has it',
    }));
  const change = (words: string, expected: readonly [string, string], given: Partial<Terms>, id = all.id): Bad =>
    bad(words, expected, 'lease.newTerms', () => ({
      id,
      terms: terms({ from: day('2026-12-01'), firstDue: day('2026-12-12'), charge: { planLineId: vans.ann }, ...given }),
      reason: why,
    }));
  const confirm = (words: string, code: string, on: string, at = 0): Bad =>
    bad(words, [code, 'leaseDueId'], 'lease.confirmDue', () => ({ leaseDueId: dueId(all, on, at) }));
  const end = (words: string, expected: readonly [string, string], on: Day, last?: InputOf<'lease.end'>['last'], id = all.id): Bad =>
    bad(words, expected, 'lease.end', () => ({ id, day: on, reason: why, ...(last === undefined ? {} : { last }) }));
  const both = [vans.ann, vans.ben];
  const upFront = (amount: number, on: string): Partial<Terms> => ({ upFront: { kind: 'deposit', amount: pence(amount), day: day(on) } });
  const { lines, split } = all.home;
  return [
    add('ends before it starts', ['input.endsBeforeStart', 'terms.endsOn'], { endsOn: day('2026-06-30') }),
    add('terms before the lease', ['lease.termsBeforeLease', 'terms.from'], {}, { startsOn: day('2026-07-02') }),
    add('a hundred years', ['lease.tooLong', 'terms.endsOn'], { endsOn: day('2126-06-30') }),
    add('first due before the terms', ['lease.firstDueOutside', 'terms.firstDue'], { firstDue: day('2026-06-12') }),
    add('first due after the end', ['lease.firstDueOutside', 'terms.firstDue'], { firstDue: day('2029-07-12') }),
    add('a deposit after the end', ['lease.upFrontOutside', 'terms.upFront.day'], upFront(1_000, '2030-01-01')),
    add(
      'over before the book',
      ['lease.allBeforeBook', 'terms.endsOn'],
      { from: day('2023-01-01'), firstDue: day('2023-01-12'), endsOn: day('2026-03-31') },
      {
        startsOn: day('2023-01-01'),
      },
    ),
    add('agreed to tomorrow', ['money.inFuture', 'terms.approvedOn'], { approvedOn: day('2026-11-23') }),
    add('the same vehicle twice', ['lease.sameVehicle', 'lease.vehicle'], {}, { vehicle: 'blue VAN' }),
    add('under no plan line', ['input.notFound', 'terms.charge.planLineId'], { charge: { planLineId: 'unknown' } }),
    add('a plan line of another kind', ['lease.notVehicle', 'terms.charge'], { charge: { planLineId: lines.annTravel } }),
    add('a plan line that says no', ['money.notAllowed', 'terms.charge.planLineId'], { charge: { planLineId: lines.alcohol } }),
    add('a plan line that is over', ['money.lineNotInForce', 'terms.charge.planLineId'], {
      charge: { planLineId: vans.short },
      from: day('2026-10-01'),
      firstDue: day('2026-10-12'),
    }),
    add('no such split', ['input.notFound', 'terms.charge.splitId'], { charge: { splitId: 'split-no', planLineIds: both } }),
    add('before the split was agreed', ['money.outsideSplit', 'terms.charge.splitId'], upFront(1_000, '2026-04-30')),
    add('two lines of one person', ['money.splitPeople', 'terms.charge.planLineIds'], {
      charge: { splitId: split, planLineIds: [vans.ann, vans.askFirst] },
    }),
    add('a penny shared', ['money.shareTooSmall', 'terms.amount'], { amount: pence(1) }),
    add('a deposit of a penny shared', ['money.shareTooSmall', 'terms.upFront.amount'], upFront(1, '2026-07-01')),
    bad('neither the agreement nor a reason', ['lease.agreementOrReason', 'file'], 'lease.add', () => ({
      lease: { vehicle: 'Red van', lessor: 'X', startsOn: day('2026-07-01') },
      terms: terms(),
    })),
    bad('another kind of spending for its plan line', ['setup.inUse', 'category'], 'planLine.change', ({ ask }) => {
      const line = ask('setup.read', {}).planLines.find((one) => one.id === vans.ben);
      if (line === undefined) throw new Error('no such line');
      const { streamId, beneficiaryId, outcomeId, name, rule, agreed, every, from } = line;
      return { id: vans.ben, streamId, beneficiaryId, outcomeId, name, category: 'travel', rule, agreed, every, from };
    }),
    bad('an agreement whose file is gone', ['input.fileGone', ''], 'lease.add', () => ({
      lease: { vehicle: 'Red van', lessor: 'X', startsOn: day('2026-07-01') },
      terms: terms(),
      file: 'file-ffffffffffffffffffffffffffffffff',
    })),
    change('new terms for no lease', ['input.notFound', 'id'], {}, 'lease-no'),
    change('new terms after the end', ['lease.ended', 'id'], {}, all.endedId),
    change('new terms from the same day', ['lease.termsNotLater', 'terms.from'], { from: day('2026-07-01') }),
    change('new terms over a confirmed payment', ['lease.confirmedSince', 'terms.from'], { from: day('2026-08-12') }),
    change('new terms that end before they start', ['input.endsBeforeStart', 'terms.endsOn'], { endsOn: day('2026-11-30') }),
    confirm('a payment that is not there', 'input.notFound', '2026-07-13'),
    confirm('a payment confirmed twice', 'lease.alreadyConfirmed', '2026-07-12'),
    confirm('a payment paid and confirmed again', 'lease.alreadyConfirmed', '2026-08-12'),
    confirm('a payment to come', 'lease.notDueYet', '2026-12-12'),
    confirm('a payment that was dropped', 'lease.dropped', '2026-11-12', 1),
    confirm('a payment after the plan line is over', 'lease.lineNotInForce', '2026-10-12', 1),
    bad('a bank line that is not there', ['input.notFound', 'bankLineId'], 'lease.confirmDue', () => ({
      leaseDueId: dueId(all, '2026-09-12'),
      bankLineId: 'bank_line-no',
    })),
    bad('taking back one that the bank has paid', ['money.alreadySettled', 'leaseDueId'], 'lease.takeBackDue', () => ({
      leaseDueId: dueId(all, '2026-08-12'),
      reason: why,
    })),
    bad('taking back one that is not confirmed', ['lease.notConfirmed', 'leaseDueId'], 'lease.takeBackDue', () => ({
      leaseDueId: dueId(all, '2026-09-12'),
      reason: why,
    })),
    end('an end of no lease', ['input.notFound', 'id'], day('2026-11-01'), undefined, 'lease-no'),
    end('a second end', ['lease.ended', 'id'], day('2026-11-01'), undefined, all.endedId),
    end('an end before the start', ['lease.endOutside', 'day'], day('2026-06-30')),
    end('an end after the terms', ['lease.endOutside', 'day'], day('2029-07-01')),
    end('an end tomorrow', ['money.inFuture', 'day'], day('2026-11-23')),
    end('an end before a payment that is owed', ['lease.confirmedSince', 'day'], day('2026-07-11')),
    end('a last payment of nothing', ['lease.noLastAmount', 'last.amount'], day('2026-11-01'), {
      amount: pence(0),
      words: 'x',
      day: day('2026-11-01'),
    }),
    end('a last payment before the end', ['lease.lastBeforeEnd', 'last.day'], day('2026-11-01'), {
      amount: pence(1),
      words: 'x',
      day: day('2026-10-31'),
    }),
  ];
}

it('answers every mistake with the vehicle beside its field, and leaves the book as it was', () => {
  const all = setting();
  const asked = mistakes(all);
  expect(makeMistakes(all.home, asked)).toEqual(refusals(asked));
});

it('refuses the line of an account that keeps other money', () => {
  const { home, id } = setting();
  const benLine = home.line('ben', '2026-09-12', -41_201);
  const leaseDueId =
    home
      .ask('lease.list', {})
      .leases.find((one) => one.id === id)
      ?.dues.find((due) => due.day === '2026-09-12')?.id ?? '';
  const tried = home.book().call('lease.confirmDue', { leaseDueId, bankLineId: benLine }, {});
  expect(tried.ok ? 'ok' : [tried.problem.code, tried.problem.field]).toEqual(['bank.notItsMoney', 'bankLineId']);
});
