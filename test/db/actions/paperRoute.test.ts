import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { itIs, paidOnce } from '#test/support/payYear';
import { refusedBy } from '#test/support/refusals';
import { reporting } from '#test/support/rti/reporting';

const today = day('2026-11-22');
const quarterOf = (home: PayHousehold) => ({ employerId: home.employer, taxYear: '2026-27', quarter: 2 });

function onPaper(): PayHousehold {
  const home = payHousehold();
  const sam = paidOnce(home);
  reporting(home, [sam]);
  home.ask('report.choose', { employerId: home.employer, way: 'paper', from: day('2026-04-06') });
  return home;
}

const second = (home: PayHousehold) => home.ask('report.list', {}).employers[0]?.quarters.find(({ quarter }) => quarter === 2);
const tasksOf = (home: PayHousehold) => home.ask('home.read', {}).tasks.map(({ title }) => title);

describe('forms posted to HMRC', () => {
  it('are recorded with day, words and proof once their figures are made; asked for until then, and again when taken back', () => {
    const home = onPaper();
    itIs(home, '2026-10-15');
    expect(tasksOf(home)).toContain('Post HMRC’s paper forms');
    const posting = { ...quarterOf(home), day: day('2026-10-15') };
    expect(refusedBy(home, 'report.postPack', posting)).toMatchObject({ code: 'report.packNotMade', isAsItWas: true });
    home.ask('report.issuePack', quarterOf(home));
    expect(refusedBy(home, 'report.postPack', { ...posting, day: day('2026-10-16') })).toMatchObject({ code: 'report.postedFuture' });
    expect(refusedBy(home, 'report.postPack', { ...posting, day: day('2026-10-05') })).toMatchObject({ code: 'report.postedEarly' });
    const { token, files } = home.proof('posted');
    const { id } = home.ask('report.postPack', { ...posting, words: 'Recorded delivery', file: token }, { files });
    expect(second(home)).toMatchObject({
      paper: { number: 1 },
      posted: { id, day: '2026-10-15', words: 'Recorded delivery', evidenceNumber: 3 },
    });
    expect(tasksOf(home)).not.toContain('Post HMRC’s paper forms');
    const shown = home.ask('evidence.list', {}).evidence.find(({ number }) => number === 3);
    expect(shown?.usedFor).toEqual(['HMRC’s paper forms of quarter 2 of 2026-27, posted on 15 Oct 2026']);
    expect(refusedBy(home, 'report.postPack', posting)).toMatchObject({ code: 'report.postedTwice' });
    home.ask('report.takeBackPosted', { id, reason: 'The letter came back.' });
    expect(second(home)?.posted).toBeUndefined();
    expect(refusedBy(home, 'report.takeBackPosted', { id, reason: 'Once more.' })).toMatchObject({ code: 'report.sendingTakenBack' });
    itIs(home, '2026-11-01');
    expect(tasksOf(home)).toContain('Post HMRC’s paper forms');
  });
});

describe('a PAYE scheme that ended', () => {
  it('is told with the employer’s own report of its month, as the last; no month after it is asked for', () => {
    const home = payHousehold();
    const sam = paidOnce(home);
    reporting(home, [sam]);
    const ceasing = { employerId: home.employer, ceasedOn: day('2026-08-10') };
    expect(refusedBy(home, 'report.cease', ceasing)).toMatchObject({ code: 'report.ceasedStillWorks', isAsItWas: true });
    home.ask('leaving.record', { employmentId: sam.employment, lastDay: day('2026-07-12'), why: 'ended' });
    expect(refusedBy(home, 'report.cease', { ...ceasing, ceasedOn: day('2026-07-16') })).toMatchObject({ code: 'report.ceasedBeforePay' });
    expect(refusedBy(home, 'report.cease', { ...ceasing, ceasedOn: day('2026-11-23') })).toMatchObject({ code: 'report.ceasedFuture' });
    const { id } = home.ask('report.cease', ceasing);
    expect(refusedBy(home, 'report.cease', ceasing)).toMatchObject({ code: 'report.ceasedTwice' });
    const month = { employerId: home.employer, taxYear: '2026-27', taxMonth: 5 };
    expect(home.ask('report.list', {}).employers[0]?.summaries.map(({ taxMonth, reasons }) => [taxMonth, reasons])).toEqual([
      [5, ['noPayment', 'ceased']],
      [8, ['allowance']],
    ]);
    expect(home.ask('report.summary', month).eps?.final).toEqual({ ceasedOn: '2026-08-10' });
    const made = home.ask('report.makeSummary', month);
    const { xml } = home.ask('report.xml', { id: made.id });
    expect(xml).toContain('<BecauseSchemeCeased>yes</BecauseSchemeCeased><DateSchemeCeased>2026-08-10</DateSchemeCeased>');
    home.ask('report.send', { id: made.id, day: today, way: 'basic_paye_tools', compared: [] });
    itIs(home, '2027-04-10');
    expect(home.ask('report.list', {}).employers[0]?.summaries.flatMap(({ reasons }) => reasons)).not.toContain('final');
    home.ask('report.takeBackCeased', { id, reason: 'It goes on.' });
    expect(home.ask('report.list', {}).employers[0]?.ceased).toBeUndefined();
  });

  it('is told though nobody was paid that tax year: last paid on 3 April 2026, ended on 20 May', () => {
    const home = payHousehold();
    const four = { employerId: home.employer, name: 'Early', frequency: 'four-weekly' } as const;
    const group = home.ask('payGroup.add', { ...four, firstFrom: day('2026-03-02'), firstPayday: day('2026-04-03') }).id;
    const kim = home.hire('Kim Sample', { tax: { taxCode: 'BR' }, group, startsOn: day('2026-03-02') });
    home.extra(kim.employment, 50_000, { day: day('2026-04-02') });
    const { digest } = home.ask('payRun.preview', { payGroupId: group, payday: day('2026-04-03') });
    home.ask('payRun.approve', { payGroupId: group, payday: day('2026-04-03'), digest });
    home.ask('report.choose', { employerId: home.employer, way: 'basic_paye_tools', from: day('2026-04-06') });
    home.ask('leaving.record', { employmentId: kim.employment, lastDay: day('2026-03-29'), why: 'ended' });
    home.ask('report.cease', { employerId: home.employer, ceasedOn: day('2026-05-20') });
    const month = { employerId: home.employer, taxYear: '2026-27', taxMonth: 2 };
    const said = home.ask('report.list', {}).employers[0]?.summaries.map(({ taxMonth, reasons }) => [taxMonth, reasons]);
    expect(said).toEqual([
      [1, ['noPayment']],
      [2, ['noPayment', 'ceased']],
      [8, ['allowance']],
    ]);
    const { id } = home.ask('report.makeSummary', month);
    expect(home.ask('report.read', { id }).eps?.final).toEqual({ ceasedOn: '2026-05-20' });
  });
});
