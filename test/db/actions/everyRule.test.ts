import { expect, it } from 'vitest';
import { rules } from '#core/findings/rules';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PayHousehold } from '#test/support/payHousehold';
import { troubled, troubledDays } from '#test/support/troubles';

/** Rules that no record of a book can make fire, and why. The first says so itself; the others guard what the book refuses. */
const cannotFire: Readonly<Record<string, string>> = {
  A07: 'neither banks’ files nor the book say who gave the order',
  A03: 'a correction that moves the closing balance is issued with the statement after it, or not at all (statement.closingChanged)',
  W01: 'a payslip is frozen with the lines that its gross pay was worked out from',
  W07: 'a payday does not go through while pay is below the least and nobody has answered for it',
  V03: 'a trip is not kept before somebody says whom it was for (vehicle.forWhom)',
  V04: 'parts are made by sharing a whole, to the penny',
};

function wordsOf(home: PayHousehold, rule: string): string {
  const { findings } = home.ask('finding.list', troubledDays);
  return findings.flatMap((one) => (one.rule === rule ? one.words : [])).join(' ');
}

/** What each was fed by: the words that only those records can have made. */
const fed: Readonly<Record<string, RegExp>> = {
  A04: /£6\.01 was taken out as cash.*Wages of £52\.00 were paid in cash/u,
  P04: /Cash count on 6 October 2026 \(cash missing\) is on your funder’s list/u,
  P08: /PAs for Ann: a usual hour is paid at up to £13\.00, and the plan has £12\.00 an hour/u,
  C02: /The letter of 20 October 2026 asks for money back\. Nothing says yet why it is asked back and who has to pay\. If you disagree, ask for it to be looked at again by 2 December 2026\./u,
  E02: /differ in the sum \(£35\.80 there, £38\.50 here\) and the day \(4 November 2026 there, 3 November 2026 here\)/u,
  E03: /\(Harbour Gym\) cannot be read/u,
  R02: /is the nominee for the money and is paid from it/u,
  V07: /a mobility benefit is paid too, and no advice/u,
  W06: /PAs for Ann: about \d+ hours more than the plan has/u,
  W13: /was given a bonus of £1,500\.00/u,
};

/** What each of them asks for is done. */
function putRight(home: PayHousehold): void {
  const { ask, streams, wages, lines } = home;
  const { funders } = ask('setup.read', {});
  ask('funder.saveTerms', { id: funders[0]?.id ?? '', terms: { cash: 'allowed' } });
  const [vehicle] = ask('lease.list', {}).leases;
  const advice = { kind: 'advice', day: day('2026-11-20'), facts: { by: 'Advice centre', what: 'Nothing changes.' } } as const;
  ask('vehicle.record', { leaseId: vehicle?.id ?? '', ...advice });
  const request = { kind: 'authorisation', askedOn: day('2026-06-01'), askedOf: 'Case manager', way: 'letter' } as const;
  ask('request.add', {
    ...request,
    streamId: streams.ann,
    what: 'A bonus for Sam may be paid.',
    planLineIds: [wages.ann],
    purchaseIds: [],
  });
  const quantity = { unit: 'hour', rate: pence(1_300), quantityHundredths: 20_000 } as const;
  const agreed = { agreedOn: day('2026-11-01'), by: 'Case manager', from: day('2026-11-01') };
  const hours = { planLineId: wages.ann, quantity, differsBecause: 'As the letter has it.' };
  ask('plan.version', { ...agreed, streamId: streams.ann, lines: [hours, { planLineId: lines.gym }] });
  const faded = ask('evidence.list', {}).evidence.find(({ looked }) => looked?.quality !== undefined);
  ask('evidence.look', { evidenceId: faded?.id ?? '', look: { found: 'agrees' } });
  const [asked] = ask('demand.list', {}).demands;
  ask('demand.outcome', { id: asked?.id ?? '', day: day('2026-11-20'), outcome: 'withdrawn' });
  const nominee = ask('team.read', {}).assistants.find(({ name }) => name === 'Sam Sample');
  const approved = { kind: 'manager_approval', day: day('2026-11-20'), facts: { approvedBy: 'Case manager', what: 'A letter' } } as const;
  ask('file.record', { ...approved, assistantId: nominee?.id ?? '', files: [] });
}

it('every rule fires from a real book or is known not to; those that were blind go again once what they ask for is done', () => {
  const home = troubled();
  const { findings, rules: told } = home.ask('finding.list', troubledDays);
  const fired = new Set(findings.map(({ rule }) => rule));
  const silent = rules.flatMap(({ id }) => (fired.has(id) ? [] : [id]));
  expect(silent.toSorted()).toEqual(Object.keys(cannotFire).toSorted());
  // What the book does not keep is told as not looked at, and never as nothing found.
  expect(told.flatMap(({ id, cannot }) => (cannot === undefined ? [] : [id]))).toEqual(['A07']);
  for (const [rule, words] of Object.entries(fed)) expect(wordsOf(home, rule), rule).toMatch(words);
  expect(wordsOf(home, 'A14')).toContain('“SAMPLE BANK PLC”');
  putRight(home);
  for (const [rule, words] of Object.entries(fed)) expect([rule, words.test(wordsOf(home, rule))]).toEqual([rule, false]);
  expect(home.try('vehicle.trip', { ...aTrip, leaseId: home.ask('lease.list', {}).leases[0]?.id ?? '' })).toBe('vehicle.forWhom');
});

const aTrip = {
  purpose: 'Shops',
  tenths: 20,
  legs: 2,
  waitingMinutes: 0,
  escort: false,
  people: [],
  day: day('2026-08-04'),
  driverName: 'Kit',
};
