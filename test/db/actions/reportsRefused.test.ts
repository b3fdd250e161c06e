import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';
import { reporting } from '#test/support/rti/reporting';

/** The day it is in these books. */
const today = day('2026-11-22');

/** A payday whose report was sent, and refused by HMRC where told so. */
function sentOnce(isRefused: boolean) {
  const home = payHousehold();
  const sam = home.hire('Sam Sample');
  home.extra(sam.employment, 150_000);
  const { id: payRunId } = home.approve();
  reporting(home, [sam]);
  const { id } = home.ask('report.make', { payRunId, isFinal: false });
  const sent = home.ask('report.send', { id, day: today, way: 'software', compared: [] });
  const reply = { id: sent.id, day: today, words: 'Error 1046: authentication failure' } as const;
  if (isRefused) home.ask('report.reply', { ...reply, outcome: 'refused' });
  return { home, sam, payRunId, id, reply };
}

describe('a report that HMRC refused', () => {
  it('is sent again as it is, and then stands like any other', () => {
    const { home, payRunId, id } = sentOnce(true);
    const again = home.ask('report.send', { id, day: today, way: 'software', compared: [] });
    expect(home.ask('report.payday', { payRunId }).state).toBe('sent');
    home.ask('report.reply', { id: again.id, day: today, outcome: 'accepted', words: 'IRmark ABC' });
    expect(home.ask('report.payday', { payRunId }).state).toBe('accepted');
    expect(refusedBy(home, 'report.send', { id, day: today, way: 'software', compared: [] })).toMatchObject({ code: 'report.alreadySent' });
  });

  // Item 154, H: “Correction to earlier submission”. HMRC has none.
  it('is made again without the reason of a correction', () => {
    const { home, payRunId } = sentOnce(true);
    expect(home.ask('report.make', { payRunId, isFinal: false, lateReason: 'G' }).number).toBe(2);
    expect(home.ask('report.payday', { payRunId })).toMatchObject({ state: 'made', fps: { employees: [{ lateReason: 'G' }] } });
  });

  it('leaves the payday to be made void, or to be told another way, which then counts', () => {
    const { home, payRunId } = sentOnce(true);
    expect(home.ask('payRun.read', { id: payRunId }).canVoid).toBe(true);
    home.ask('report.toldOtherwise', { payRunId, day: today, words: 'Our payroll service sent it.' });
    expect(home.ask('report.payday', { payRunId }).state).toBe('told');
    expect(refusedBy(home, 'payRun.void', { id: payRunId, reason: 'A slip.' })).toMatchObject({ code: 'pay.runReported' });
    const other = sentOnce(true);
    other.home.ask('payRun.void', { id: other.payRunId, reason: 'HMRC refused it, and the hours were wrong.' });
    expect(other.home.ask('report.payday', { payRunId: other.payRunId }).isVoid).toBe(true);
    expect(other.home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
  });
});

describe('a payday that was told', () => {
  it('wants the reason of a correction for every report after it, also where one was made and not sent', () => {
    const { home, payRunId } = sentOnce(false);
    home.ask('report.make', { payRunId, isFinal: false, lateReason: 'H' });
    expect(refusedBy(home, 'report.make', { payRunId, isFinal: false })).toMatchObject({
      code: 'report.correctionReason',
      sentence: expect.stringContaining('Report 1 was sent for this payday.'),
    });
  });

  it('otherwise, after its report was made and not sent, is asked for no more; a report made after that waits again', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    home.extra(sam.employment, 50_000);
    const { id: payRunId } = home.approve();
    reporting(home, [sam]);
    home.ask('report.make', { payRunId, isFinal: false });
    home.ask('report.toldOtherwise', { payRunId, day: today, words: 'Typed into Basic PAYE Tools.' });
    const state = () => home.ask('report.list', {}).employers[0]?.paydays.map((one) => one.state);
    expect(state()).toEqual(['told']);
    home.ask('report.make', { payRunId, isFinal: false, lateReason: 'H' });
    expect(state()).toEqual(['made']);
  });
});
