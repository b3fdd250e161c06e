import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household, household } from '#test/support/household';
import { usePlan } from '#test/support/usePlan';

const agreed = { agreedOn: day('2026-03-20'), by: 'Case manager' };

function planOf({ ask, streams }: Household) {
  const [plan] = ask('plan.read', { streamId: streams.ann }).plans;
  if (plan === undefined) throw new Error('no such plan');
  return plan;
}

function sentenceOf(home: Household, ...[route, input]: Parameters<Household['try']>): string {
  const result = home.book().call(route, input, {});
  return result.ok ? 'ok' : `${result.problem.field ?? ''}: ${result.problem.sentence}`;
}

describe('versions of the plan', () => {
  it('keep what was agreed as it was, though the plan line changes later', () => {
    const home = household();
    const { ask, streams, lines } = home;
    const { token, files } = home.proof('plan');
    const quantity = { unit: 'session', rate: pence(5_000), quantityHundredths: 200 } as const;
    ask(
      'plan.version',
      { ...agreed, streamId: streams.ann, from: day('2026-04-01'), lines: [{ planLineId: lines.therapy, quantity }], file: token },
      { files },
    );
    const proofs = ask('evidence.list', {}).evidence.flatMap(({ usedFor }) => usedFor);
    expect(proofs).toContain('Version 1 of the plan of Ann’s health budget from 1 Apr 2026');
    const line = ask('setup.read', {}).planLines.find(({ id }) => id === lines.therapy);
    if (line === undefined) throw new Error('no such line');
    const { outcomeName: _, approved: __, ...rest } = line;
    ask('planLine.change', { ...rest, agreed: pence(12_000) });
    expect(planOf(home).versions).toMatchObject([
      { number: 1, by: 'Case manager', evidenceNumber: expect.any(Number), lines: [{ agreed: 10_000, every: 'month', quantity }] },
    ]);
  });

  it('are refused where one begins before the one before it, or a sum is not its quantity × rate, each with its figures', () => {
    const home = household();
    const { streams, lines } = home;
    const version = { ...agreed, streamId: streams.ann, from: day('2026-04-01'), lines: [{ planLineId: lines.gym }] };
    home.ask('plan.version', version);
    expect(sentenceOf(home, 'plan.version', { ...version, from: day('2026-04-01') })).toBe(
      'from: Version 1 of this plan begins on 1 April 2026. A new version begins after that day. If version 1 was recorded wrong, take it back first.',
    );
    const quantity = { unit: 'hour', rate: pence(1_350), quantityHundredths: 725 } as const;
    const later = { ...version, from: day('2026-10-01') };
    expect(sentenceOf(home, 'plan.version', { ...later, lines: [{ planLineId: lines.gym, quantity }] })).toBe(
      'lines.0.quantity: “Gym” was agreed at £100.00, and quantity times rate makes £97.88. Correct one of them, or say why they differ.',
    );
    expect(
      home.try('plan.version', { ...later, lines: [{ planLineId: lines.gym, quantity, differsBecause: 'With the joining fee' }] }),
    ).toBe('ok');
    expect(home.try('plan.version', { ...later, from: day('2026-11-01'), lines: [{ planLineId: lines.benClub }] })).toBe('plan.otherMoney');
    expect(
      home.try('plan.version', { ...later, from: day('2026-11-01'), lines: [{ planLineId: lines.gym }, { planLineId: lines.gym }] }),
    ).toBe('plan.lineTwice');
    expect(home.try('plan.version', { ...later, agreedOn: day('2027-01-01') })).toBe('plan.beginsBefore');
  });

  it('are taken back newest first, and stay in sight', () => {
    const home = household();
    const version = { ...agreed, streamId: home.streams.ann, lines: [{ planLineId: home.lines.gym }] };
    const one = home.ask('plan.version', { ...version, from: day('2026-04-01') });
    const two = home.ask('plan.version', { ...version, from: day('2026-10-01') });
    expect([one.number, two.number]).toEqual([1, 2]);
    expect(home.try('plan.takeVersionBack', { id: one.id, reason: 'Wrong' })).toBe('plan.notNewest');
    home.ask('plan.takeVersionBack', { id: two.id, reason: 'Not agreed after all' });
    expect(home.try('plan.takeVersionBack', { id: two.id, reason: 'Again' })).toBe('plan.nothingChanges');
    expect(home.ask('plan.version', { ...version, from: day('2026-08-01') }).number).toBe(3);
    expect(planOf(home).versions.map(({ number, takenBack }) => [number, takenBack])).toEqual([
      [3, undefined],
      [2, 'Not agreed after all'],
      [1, undefined],
    ]);
  });
});

describe('reviews', () => {
  it('are due by the law until one is held, and then by what was agreed', () => {
    const home = household();
    expect(planOf(home).reviewDue).toMatchObject({ by: '2026-07-01', isOverdue: true, isFirst: true });
    const review = { streamId: home.streams.ann, heldOn: day('2026-06-20'), by: 'Case manager', result: 'Nothing changes' };
    expect(home.try('plan.review', { ...review, nextOn: day('2026-06-20') })).toBe('plan.nextBeforeHeld');
    expect(home.try('plan.review', { ...review, heldOn: day('2027-06-20') })).toBe('money.inFuture');
    home.ask('plan.review', { ...review, nextOn: day('2026-12-10') });
    expect(planOf(home).reviewDue).toMatchObject({ by: '2026-12-10', isFirst: false, isOverdue: false });
    expect(home.ask('home.read', {}).tasks.map(({ id }) => id)).toContain(`review-${home.streams.ann}`);
  });
});

describe('the approvals register', () => {
  const asked = {
    kind: 'request',
    askedOn: day('2026-10-01'),
    askedOf: 'Case manager',
    way: 'telephone',
    what: 'May a cousin be paid?',
  } as const;
  const about = { planLineIds: [], purchaseIds: [] };

  it('counts the days that a question waits, asks for it at home, and stops once it is answered', () => {
    const home = household();
    const { ask, streams, lines } = home;
    const purchaseId = home.buy();
    const { token, files } = home.proof('the question');
    const { id } = ask(
      'request.add',
      { ...asked, streamId: streams.ann, planLineIds: [lines.gym], purchaseIds: [], file: token },
      { files },
    );
    const proofs = ask('evidence.list', {}).evidence.flatMap(({ usedFor }) => usedFor);
    expect(proofs).toContain('Asked “May a cousin be paid?”, 1 Oct 2026');
    const read = () => ask('request.list', {}).requests[0];
    expect(read()).toMatchObject({ waits: { days: 52, isLong: true }, lines: [{ name: 'Gym' }], answers: [] });
    const task = () => ask('home.read', {}).tasks.find((one) => one.id === 'unanswered');
    expect(task()?.words).toContain('“May a cousin be paid?”, asked on 1 October 2026, has waited 52 days.');
    expect(sentenceOf(home, 'request.answer', { id, answeredOn: day('2026-09-30'), answer: 'agreed', by: 'Case manager' })).toBe(
      'answeredOn: It was asked on 1 October 2026, and an answer comes on that day or later. Check the two days and correct one.',
    );
    ask('request.answer', {
      id,
      answeredOn: day('2026-11-20'),
      answer: 'partly',
      by: 'Case manager',
      agreed: pence(5_000),
      words: 'Ten hours',
    });
    ask('request.link', { id, purchaseId });
    expect(read()).toMatchObject({ answers: [{ answer: 'partly', agreed: 5_000, words: 'Ten hours' }], purchases: [{ id: purchaseId }] });
    expect(read()?.waits).toBeUndefined();
    expect(task()).toBeUndefined();
    expect(home.try('request.link', { id, purchaseId })).toBe('request.linked');
  });

  it('asks both sums of a change, and takes nothing from other money, nor anything once it is taken back', () => {
    const home = household();
    const { streams, lines } = home;
    const change = { ...asked, ...about, kind: 'variation', streamId: streams.ann } as const;
    expect(home.try('request.add', { ...change, before: pence(100) })).toBe('request.sumsNeeded');
    const { id } = home.ask('request.add', { ...change, before: pence(10_000), after: pence(12_500) });
    expect(home.ask('request.list', {}).requests[0]).toMatchObject({ before: 10_000, after: 12_500 });
    expect(home.try('request.add', { ...asked, ...about, streamId: streams.ann, planLineIds: [lines.benClub] })).toBe('plan.otherMoney');
    home.ask('request.takeBack', { id, reason: 'Asked twice' });
    expect(home.try('request.answer', { id, answeredOn: day('2026-11-01'), answer: 'agreed', by: 'X' })).toBe('request.isTakenBack');
  });
});

describe('what is held', () => {
  const sum = { kind: 'contingency', purpose: 'Emergencies', day: day('2026-09-01'), amount: pence(30_000) } as const;

  it('is never used beyond what is there on the day, nor so that a later day is short', () => {
    const home = household();
    const { id } = home.ask('reserve.hold', { ...sum, streamId: home.streams.ann });
    const use = { id, kind: 'used', day: day('2026-10-10'), amount: pence(25_000), words: 'Agency at night' } as const;
    const move = home.ask('reserve.move', use);
    expect(sentenceOf(home, 'reserve.move', { ...use, day: day('2026-09-05'), amount: pence(10_000) })).toBe(
      'amount: Only £50.00 is held for “Emergencies” on that day. Enter that or less, or hold more first.',
    );
    expect(home.try('reserve.move', { ...use, amount: pence(100), toldOn: day('2026-10-01') })).toBe('reserve.toldBefore');
    expect(home.try('reserve.tell', { moveId: move.id, on: day('2026-10-01'), words: 'By email' })).toBe('reserve.toldBefore');
    home.ask('reserve.tell', { moveId: move.id, on: day('2026-10-11'), words: 'By email' });
    expect(home.try('reserve.tell', { moveId: move.id, on: day('2026-10-12'), words: 'By email' })).toBe('reserve.toldAlready');
    expect(planOf(home).reserves).toMatchObject([
      { held: 5_000, moves: [{ kind: 'held' }, { kind: 'used', toldOn: '2026-10-11', told: 'By email' }] },
    ]);
  });

  it('above what is free is recorded as it was agreed, and said', () => {
    const home = household();
    home.ask('reserve.hold', { ...sum, streamId: home.streams.ann, amount: pence(900_000) });
    const budget = home.ask('budget.read', {}).budgets.find(({ streamId }) => streamId === home.streams.ann);
    expect(budget?.surplus).toMatchObject({ held: 900_000, heldUnagreed: 900_000, isHeldAboveFree: true });
    expect(budget?.whySurplus).toContain('More is held than is free: what is held is not all there.');
  });

  it('asks at home that the team be told of an emergency sum, where the funder asks to be', () => {
    const home = household();
    const { ask, streams } = home;
    const funderId = ask('setup.read', {}).streams.find(({ id }) => id === streams.ann)?.funderId ?? '';
    const { id } = ask('reserve.hold', { ...sum, streamId: streams.ann });
    const move = ask('reserve.move', { id, kind: 'used', day: day('2026-10-10'), amount: pence(5_000), words: 'Agency' });
    const tasks = () => ask('home.read', {}).tasks.map((one) => one.id);
    expect(tasks()).not.toContain(`untold-${move.id}`);
    ask('funder.saveTerms', { id: funderId, terms: { contingency: { weeks: 1, tellWhenUsed: true } } });
    expect(tasks()).toContain(`untold-${move.id}`);
    ask('reserve.tell', { moveId: move.id, on: day('2026-10-11'), words: 'By email' });
    expect(tasks()).not.toContain(`untold-${move.id}`);
  });
});

it('a risk said anew takes the other’s place, and the closed one can be said anew no more', () => {
  const home = household();
  home.buy();
  usePlan(home);
  const [old, standing] = planOf(home).risks;
  expect([old?.isReplaced, standing?.isReplaced, standing?.lookOn]).toEqual([true, false, '2027-03-20']);
  const risk = { ...agreed, streamId: home.streams.ann, risk: 'x y z', procedure: 'x y z' };
  expect(home.try('plan.risk', { ...risk, replaces: old?.id ?? '' })).toBe('plan.riskReplaced');
  expect(home.try('plan.closeRisk', { id: old?.id ?? '', reason: 'Over' })).toBe('plan.riskReplaced');
  expect(home.try('plan.risk', { ...risk, lookOn: day('2026-03-20') })).toBe('plan.lookBeforeAgreed');
  const later = { payee: 'X', what: 'Y', orderedOn: day('2026-10-02'), expectedOn: day('2026-10-01'), amount: pence(1) };
  expect(home.try('planOrder.add', { ...later, planLineId: home.lines.gym })).toBe('planOrder.expectedBefore');
});
