import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';
import { planOf, recordingDriver } from '#test/support/recordedSql';
import { factsOf, reporting } from '#test/support/rti/reporting';

/** As small as the household is. Anything else grows with the years. */
const mayBeScanned = ['employer', 'pay_group', 'employment', 'assistant', 'CONSTANT ROW'];
const ofReports =
  /\breport|hmrc_(?:person|job)|employer_reporting|pay_run_told|payslip_ni|brought_forward_ni|payslip_family|employer_allowance/u;
const today = day('2026-11-22');

it('finds everything that HMRC was told by an index, so that twenty years of it answer as the first one does', () => {
  const { driver, texts } = recordingDriver();
  const home = payHousehold({ driver });
  const { ask } = home;
  const sam = home.hire('Sam Sample');
  home.extra(sam.employment, 50_000);
  const { id: payRunId } = home.approve();
  texts.clear();
  ask('report.list', {});
  reporting(home, [sam]);
  ask('report.facts', { employmentId: sam.employment });
  const { id } = ask('report.make', { payRunId, isFinal: false });
  const sent = ask('report.send', { id, day: today, way: 'software', compared: [] });
  ask('report.reply', { id: sent.id, day: today, outcome: 'accepted', words: 'Success' });
  ask('report.takeBackSending', { id: sent.id, reason: 'A slip.' });
  ask('report.tellFacts', factsOf(sam.employment, { hours: 'D' }));
  ask('report.payday', { payRunId });
  ask('report.xml', { id });
  const month = { employerId: home.employer, taxYear: '2026-27', taxMonth: 8 };
  ask('report.makeSummary', month);
  ask('report.summary', month);
  ask('report.toldOtherwise', { payRunId, day: today, words: 'By telephone.' });
  ask('payRun.read', { id: payRunId });
  ask('home.read', {});
  const asked = [...texts].filter((text) => /^\s*(SELECT|WITH)\b/iu.test(text) && ofReports.test(text));
  expect(asked.length).toBeGreaterThan(15);
  const { connection } = home.book().opened.kernel.handle;
  const slow = asked.flatMap((text) =>
    planOf(connection, text).flatMap((step) => {
      const scanned = /^SCAN (CONSTANT ROW|\w+)\b(?! VIRTUAL TABLE)/u.exec(step)?.[1];
      return scanned === undefined || mayBeScanned.includes(scanned) ? [] : [`${step}: ${text.replaceAll(/\s+/gu, ' ').trim()}`];
    }),
  );
  expect(slow).toEqual([]);
});
