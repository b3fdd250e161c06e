import { describe, expect, it } from 'vitest';
import { type OutputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household, balanceOf, household } from '#test/support/household';
import { leased } from '#test/support/leased';

type Lease = OutputOf<'lease.list'>['leases'][number];
type Due = Lease['dues'][number];

function leaseOf({ ask }: Household, at = 0): Lease {
  const lease = ask('lease.list', {}).leases[at];
  if (lease === undefined) throw new Error('no lease');
  return lease;
}

function dueOn(home: Household, on: string, state?: Due['state']): Due {
  const due = leaseOf(home).dues.find((one) => one.day === on && (state === undefined || one.state === state));
  if (due === undefined) throw new Error(`nothing due on ${on}`);
  return due;
}

const advance = { kind: 'advance', amount: pence(250_000), day: day('2026-07-01') } as const;

describe('lease.add', () => {
  it('stores every payment of the terms, shared by the agreed split, and nothing is owed yet', () => {
    const home = household();
    const { lease, vans } = leased(home);
    lease({ upFront: advance, milesAYear: 10_000, excessTenths: 50 });
    const found = leaseOf(home);
    expect(found).toMatchObject({ vehicle: 'Blue van', lessor: 'Sample Mobility', agreement: 'SM 42', paid: 0, stillToCome: 1_733_236 });
    expect(found.terms[0]).toMatchObject({
      version: 1,
      upFront: advance,
      shared: 'Shared trips: Ann Invented 70% and Ben Invented 30%',
      charge: { splitId: home.split, planLineIds: [vans.ann, vans.ben] },
      milesAYear: 10_000,
      excessTenths: 50,
    });
    expect(found.dues).toHaveLength(37);
    expect(found.dues.slice(0, 2).map(({ kind, amount, state }) => [kind, amount, state])).toEqual([
      ['advance', 250_000, 'waiting'],
      ['rental', 41_201, 'waiting'],
    ]);
    expect(dueOn(home, '2026-07-12').shares).toEqual([
      { planLineId: vans.ann, planLine: 'The van', beneficiary: 'Ann Invented', amount: 28_841 },
      { planLineId: vans.ben, planLine: 'Ben’s part of the van', beneficiary: 'Ben Invented', amount: 12_360 },
    ]);
    expect(home.ask('due.list', {}).dues).toEqual([]);
  });

  it('leaves out what was due before the book started: that is part of its opening balances', () => {
    const home = household();
    const { lease, vans } = leased(home);
    const began = { from: day('2024-07-01'), firstDue: day('2024-07-12'), endsOn: day('2026-12-31'), charge: { planLineId: vans.ann } };
    lease({ ...began, upFront: { ...advance, day: day('2024-07-01') } }, { startsOn: day('2024-07-01') });
    expect(leaseOf(home).dues.map((due) => due.day)).toHaveLength(9);
    expect([leaseOf(home).dues[0]?.day, leaseOf(home).terms[0]?.upFront?.amount]).toEqual(['2026-04-12', 250_000]);
  });

  it('takes who agreed to the terms for the agreement that the plan asks for', () => {
    const home = household();
    const { lease, vans } = leased(home);
    lease({ charge: { planLineId: vans.askFirst } });
    expect(home.ask('setup.read', {}).planLines.find(({ id }) => id === vans.askFirst)?.approved).toBe(true);
  });

  it('keeps the agreement as evidence, and says what it proves', () => {
    const home = household();
    const { terms } = leased(home);
    const { token, files } = home.proof('agreement');
    const named = { vehicle: 'Blue van', lessor: 'Sample Mobility', agreement: '', startsOn: day('2026-07-01') };
    home.ask('lease.add', { lease: named, terms: terms(), file: token }, { files });
    const number = leaseOf(home).terms[0]?.evidenceNumber;
    expect(leaseOf(home)).not.toHaveProperty('agreement');
    const kept = home.ask('evidence.list', {}).evidence.find((one) => one.number === number);
    expect(kept?.usedFor).toEqual(['Terms of the lease of Blue van from 1 Jul 2026']);
  });
});

describe('lease.confirmDue', () => {
  it('spends the vehicle under each plan line, owes the lessor, and the bank’s lines settle it', () => {
    const home = household();
    leased(home).lease();
    const due = dueOn(home, '2026-07-12');
    const { id } = home.ask('lease.confirmDue', { leaseDueId: due.id });
    expect([balanceOf(home, 'spent:vehicle', home.streams.ann), balanceOf(home, 'spent:vehicle', home.streams.benHealth)]).toEqual([
      28_841, 12_360,
    ]);
    expect(balanceOf(home, 'owed:lessor')).toBe(-41_201);
    expect(home.ask('due.list', {}).dues[0]).toMatchObject({
      id,
      kind: 'lease',
      day: '2026-07-12',
      words: 'Sample Mobility: Blue van, payment of 12 July 2026, SM 42',
    });
    home.match(home.line('ann', '2026-07-13', -28_841), id, 28_841);
    expect(dueOn(home, '2026-07-12')).toMatchObject({ state: 'confirmed', open: 12_360, dueId: id });
    home.match(home.line('ben', '2026-07-14', -12_360), id, 12_360);
    expect(dueOn(home, '2026-07-12')).toMatchObject({ state: 'paid', open: 0, paidOn: '2026-07-14' });
    expect(balanceOf(home, 'owed:lessor')).toBe(0);
    expect(leaseOf(home)).toMatchObject({ paid: 41_201, stillToCome: 41_201 * 35 });
  });

  it('matches the bank’s line at once, and keeps the invoice', () => {
    const home = household();
    const { lease, vans } = leased(home);
    lease({ charge: { planLineId: vans.ann } });
    const { token, files } = home.proof('invoice');
    const bankLineId = home.line('ann', '2026-08-12', -41_201);
    home.ask('lease.confirmDue', { leaseDueId: dueOn(home, '2026-08-12').id, bankLineId, file: token }, { files });
    const due = dueOn(home, '2026-08-12');
    expect([due.state, due.paidOn]).toEqual(['paid', '2026-08-12']);
    const proof = home.ask('evidence.list', {}).evidence.find(({ number }) => number === due.evidenceNumber);
    expect(proof?.usedFor).toEqual(['Paid to Sample Mobility for the vehicle on 12 Aug 2026']);
  });

  it('shares by the newest agreement that had begun on its day, as the list had said before', () => {
    const home = household();
    leased(home).lease();
    const later = [home.ann, home.ben].map((beneficiaryId) => ({ beneficiaryId, hundredths: 5_000 }));
    const agreed = { approvedBy: 'Case manager', approvedOn: day('2026-09-20') };
    home.ask('split.add', { name: 'Shared trips', from: day('2026-10-01'), ...agreed, shares: later });
    const before = ['2026-09-12', '2026-10-12'].map((on) => dueOn(home, on).shares.map(({ amount }) => amount));
    expect(before).toEqual([
      [28_841, 12_360],
      [20_601, 20_600],
    ]);
    for (const on of ['2026-09-12', '2026-10-12']) home.ask('lease.confirmDue', { leaseDueId: dueOn(home, on).id });
    expect(['2026-09-12', '2026-10-12'].map((on) => dueOn(home, on).shares.map(({ amount }) => amount))).toEqual(before);
  });

  it('is taken back with a reason, and may then be confirmed again', () => {
    const home = household();
    leased(home).lease();
    const leaseDueId = dueOn(home, '2026-07-12').id;
    home.ask('lease.confirmDue', { leaseDueId });
    home.ask('lease.takeBackDue', { leaseDueId, reason: 'The wrong month' });
    expect(dueOn(home, '2026-07-12')).toMatchObject({ state: 'waiting', open: 41_201 });
    expect([balanceOf(home, 'spent:vehicle'), balanceOf(home, 'owed:lessor')]).toEqual([0, 0]);
    home.ask('lease.confirmDue', { leaseDueId });
    expect(balanceOf(home, 'owed:lessor')).toBe(-41_201);
  });
});

describe('the statement', () => {
  it('shows a vehicle payment with its share, the agreement by which it was shared, and why its paper is not here', () => {
    const home = household();
    leased(home).lease();
    const later = [home.ann, home.ben].map((beneficiaryId) => ({ beneficiaryId, hundredths: 5_000 }));
    const agreed = { approvedBy: 'Case manager', approvedOn: day('2026-07-20') };
    home.ask('split.add', { name: 'Shared trips', from: day('2026-08-01'), ...agreed, shares: later });
    for (const [on, paid] of [
      ['2026-07-12', -28_841],
      ['2026-08-12', -20_601],
    ] as const)
      home.ask('lease.confirmDue', { leaseDueId: dueOn(home, on).id, bankLineId: home.line('ann', on, paid) });
    const span = { streamId: home.streams.ann, from: day('2026-07-01'), to: day('2026-09-30') };
    const { data } = home.ask('statement.preview', span);
    expect(data.lines.map(({ kind, amount, noReceiptBecause }) => [kind, amount, noReceiptBecause])).toEqual([
      ['spent', -28_841, 'The lessor has it'],
      ['spent', -20_601, 'The lessor has it'],
    ]);
    expect(data.lines[0]?.splitWords).toContain('70% Adult A and 30% Child B');
    expect(data.lines[1]?.splitWords).toContain('50% Adult A and 50% Child B');
  });
});

describe('lease.newTerms', () => {
  it('drops what was to come from the day on and makes it due afresh, leaving what was before', () => {
    const home = household();
    const { lease, terms } = leased(home);
    const id = lease();
    home.ask('lease.confirmDue', { leaseDueId: dueOn(home, '2026-07-12').id });
    const next = terms({ from: day('2026-09-01'), firstDue: day('2026-09-12'), amount: pence(39_000), endsOn: day('2026-12-31') });
    home.ask('lease.newTerms', { id, terms: next, reason: 'The lessor took the tracker out' });
    const { dues, terms: versions } = leaseOf(home);
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
      [1, undefined],
      [2, 'The lessor took the tracker out'],
    ]);
    const standing = dues.filter(({ state }) => state !== 'dropped');
    expect(standing.map((due) => [due.day, due.amount, due.version])).toEqual([
      ['2026-07-12', 41_201, 1],
      ['2026-08-12', 41_201, 1],
      ...['2026-09-12', '2026-10-12', '2026-11-12', '2026-12-12'].map((on) => [on, 39_000, 2]),
    ]);
    expect(dues.length - standing.length).toBe(34);
    expect(leaseOf(home).stillToCome).toBe(2 * 41_201 + 4 * 39_000);
  });
});

describe('lease.end', () => {
  it('drops what comes after, and the deposit comes back through the bank, less spending of each plan line', () => {
    const home = household();
    const { lease } = leased(home);
    const id = lease({ upFront: { ...advance, kind: 'deposit', amount: pence(100_001) } });
    home.ask('lease.confirmDue', { leaseDueId: dueOn(home, '2026-07-01').id });
    const last = { amount: pence(-100_001), words: 'deposit returned', day: day('2026-10-20') };
    home.ask('lease.end', { id, day: day('2026-10-15'), reason: 'The van was too small', last });
    const { dues, ended } = leaseOf(home);
    expect(ended).toEqual({ day: '2026-10-15', reason: 'The van was too small' });
    expect(dues.filter(({ state }) => state === 'waiting').map((due) => due.day)).toEqual([
      '2026-07-12',
      '2026-08-12',
      '2026-09-12',
      '2026-10-12',
      '2026-10-20',
    ]);
    const back = dueOn(home, '2026-10-20');
    expect(back).toMatchObject({ kind: 'refund', amount: -100_001, words: 'deposit returned', open: 100_001 });
    const due = home.ask('lease.confirmDue', { leaseDueId: back.id });
    expect(balanceOf(home, 'coming')).toBe(100_001);
    expect(balanceOf(home, 'spent:vehicle')).toBe(0);
    home.match(home.line('ann', '2026-10-21', 70_001), due.id, 70_001);
    home.match(home.line('ben', '2026-10-21', 30_000), due.id, 30_000);
    expect([balanceOf(home, 'coming'), dueOn(home, '2026-10-20').state]).toEqual([0, 'paid']);
    expect(leaseOf(home).paid).toBe(-100_001);
  });

  it('makes a last charge due, shared as the newest terms say', () => {
    const home = household();
    const { lease } = leased(home);
    const id = lease({ endsOn: day('2026-09-30') });
    const last = { amount: pence(12_000), words: 'a scratch', day: day('2026-09-30') };
    home.ask('lease.end', { id, day: day('2026-09-30'), reason: 'The term was over', last });
    home.ask('lease.confirmDue', { leaseDueId: dueOn(home, '2026-09-30').id });
    expect(home.ask('due.list', {}).dues[0]).toMatchObject({ open: 12_000, words: 'Sample Mobility: Blue van, a scratch, SM 42' });
  });
});

describe('the home', () => {
  it('asks to confirm what is due, and says what comes', () => {
    const home = household();
    const id = leased(home).lease({ endsOn: day('2027-01-31'), from: day('2026-11-01'), firstDue: day('2026-11-12') });
    const read = home.ask('home.read', {});
    expect(read.tasks.find((task) => task.screen === 'vehicle')).toMatchObject({
      title: 'Confirm the vehicle payment of 12 November 2026',
      words: '£412.01 to Sample Mobility for Blue van.',
      about: id,
    });
    expect(read.coming).toContainEqual({ words: '£412.01 to Sample Mobility for Blue van', day: '2026-12-12' });
    home.ask('lease.confirmDue', { leaseDueId: dueOn(home, '2026-11-12').id });
    expect(home.ask('home.read', {}).tasks.some(({ screen }) => screen === 'vehicle')).toBe(false);
  });
});
