import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household, balanceOf, household } from '#test/support/household';

type Letter = Omit<InputOf<'demand.record'>, 'streamId'>;

/** Today is 22 November 2026. A whole letter of 2 November: £120.00 by 30 November, to be looked at again until 27 November. */
const whole: Letter = {
  day: day('2026-11-02'),
  reasons: 'The gym is in no plan',
  amount: pence(12_000),
  payBy: day('2026-11-30'),
  payer: 'Robin Invented',
  how: 'By letter to the appeals team',
  reconsiderBy: day('2026-11-27'),
};

function asked(home: Household, letter: Letter = whole): string {
  return home.ask('demand.record', { streamId: home.streams.ann, ...letter }).id;
}

const one = (home: Household) => home.ask('demand.list', {}).demands[0];
const task = (home: Household) => home.ask('home.read', {}).tasks.find(({ screen }) => screen === 'demand');
const finding = (home: Household) => home.ask('finding.list', {}).findings.find(({ rule }) => rule === 'C02');

describe('money asked back', () => {
  it('is a task with the days left and a finding, until the funder is asked to look again and withdraws it', () => {
    const home = household();
    expect([task(home), finding(home)]).toEqual([undefined, undefined]);
    const id = asked(home);
    expect(one(home)).toMatchObject({ state: 'to_answer', left: 12_000, leavesOut: [], funder: 'NHS Madeup ICB' });
    expect(task(home)).toMatchObject({ title: 'NHS Madeup ICB asks £120.00 back', about: id });
    expect(task(home)?.words).toBe(
      'If you disagree, ask for it to be looked at again by 27 November 2026: 5 days are left. It is to be paid by 30 November 2026: 8 days are left.',
    );
    expect(finding(home)?.place).toEqual({ screen: 'demand', about: id });
    const { token, files } = home.proof('appeal');
    home.ask('demand.reconsider', { id, day: day('2026-11-20'), words: 'The case manager agreed to it', file: token }, { files });
    // Nothing is to be done while the funder looks, and nothing to be explained.
    expect([one(home)?.state, task(home), finding(home)]).toEqual(['asked_again', undefined, undefined]);
    expect(home.ask('evidence.list', {}).evidence[0]?.usedFor).toEqual(['Asked on 20 Nov 2026 for a demand to be looked at again']);
    home.ask('demand.outcome', { id, day: day('2026-11-22'), outcome: 'withdrawn', words: 'The approval was found' });
    expect([one(home)?.state, one(home)?.says, task(home), finding(home)]).toEqual(['withdrawn', [], undefined, undefined]);
    expect(home.try('demand.reconsider', { id, day: day('2026-11-22'), words: 'Again' })).toBe('demand.isOver');
  });

  it('tells what the letter leaves out until another letter says it', () => {
    const home = household();
    const id = asked(home, { day: day('2026-11-02') });
    expect(one(home)?.leavesOut).toEqual(['reasons', 'amount', 'payBy', 'payer']);
    expect(finding(home)?.words).toBe(
      'The letter of 2 November 2026 asks for money back. Nothing says yet why it is asked back, how much it is, by when it is to be paid and who has to pay.',
    );
    expect(task(home)?.title).toBe('NHS Madeup ICB asks money back');
    home.ask('demand.reconsider', { id, day: day('2026-11-10'), words: 'Please say why, and how much' });
    expect(finding(home)).toBeDefined();
    home.ask('demand.addLetter', { id, ...whole, day: day('2026-11-12'), payBy: day('2026-12-10') });
    expect(one(home)).toMatchObject({ leavesOut: [], left: 12_000, payBy: '2026-12-10', day: '2026-11-02', state: 'asked_again' });
    expect(finding(home)).toBeUndefined();
  });

  it('is given back in parts as money that goes back to the funder, and is open again where one is taken back', () => {
    const home = household();
    const id = asked(home);
    home.ask('demand.outcome', { id, day: day('2026-11-18'), outcome: 'less', amount: pence(9_000), payBy: day('2026-12-01') });
    expect(task(home)?.title).toBe('Give £90.00 back to NHS Madeup ICB');
    const first = home.ask('demand.giveBack', { id, day: day('2026-11-20'), amount: pence(4_000) }).id;
    expect(balanceOf(home, 'income:given_back')).toBe(4_000);
    expect(one(home)).toMatchObject({ state: 'to_pay', left: 5_000, givenBack: [{ id: first, amount: 4_000, isPaid: false }] });
    expect(home.try('demand.giveBack', { id, day: day('2026-11-20'), amount: pence(5_001) })).toBe('demand.moreThanLeft');
    expect(home.try('demand.takeBack', { id, reason: 'A mistake' })).toBe('demand.isPaid');
    const bankLineId = home.line('ann', '2026-11-21', -5_000);
    home.ask('demand.giveBack', { id, day: day('2026-11-20'), amount: pence(5_000), bankLineId });
    expect([one(home)?.state, task(home), finding(home)]).toEqual(['given_back', undefined, undefined]);
    expect(one(home)?.givenBack.map(({ isPaid }) => isPaid)).toEqual([false, true]);
    home.ask('money.reverse', { id: first, reason: 'Typed twice' });
    expect(one(home)).toMatchObject({ state: 'to_pay', left: 4_000 });
  });

  it('refuses days that cannot be, sums that do not fit, and what is not there', () => {
    const home = household();
    const streamId = home.streams.ann;
    const tried = (letter: Partial<Letter>) => home.try('demand.record', { streamId, ...whole, ...letter });
    expect(tried({ day: day('2026-11-23') })).toBe('money.inFuture');
    expect(tried({ payBy: day('2026-11-01') })).toBe('demand.dayBeforeLetter');
    expect(tried({ reconsiderBy: day('2026-11-01') })).toBe('demand.dayBeforeLetter');
    expect(home.try('demand.record', { ...whole, streamId: 'stream-none' })).toBe('input.notFound');
    const id = asked(home);
    const decided = (more: Partial<InputOf<'demand.outcome'>>) =>
      home.try('demand.outcome', { id, day: day('2026-11-18'), outcome: 'less', ...more });
    expect(decided({})).toBe('demand.sumNeeded');
    expect(decided({ amount: pence(12_000) })).toBe('demand.notLess');
    expect(decided({ outcome: 'stands', amount: pence(100) })).toBe('demand.sumNotLess');
    expect(decided({ outcome: 'stands', payBy: day('2026-11-17') })).toBe('demand.dayBeforeLetter');
    expect(decided({ outcome: 'stands', day: day('2026-11-01') })).toBe('demand.beforeLetter');
    expect(home.try('demand.reconsider', { id: 'demand-none', day: day('2026-11-18'), words: 'Again' })).toBe('input.notFound');
    home.ask('demand.takeBack', { id, reason: 'It was for somebody else' });
    expect(one(home)).toMatchObject({ state: 'taken_back', takenBack: 'It was for somebody else' });
    expect(home.try('demand.takeBack', { id, reason: 'Again' })).toBe('demand.isOver');
  });
});
