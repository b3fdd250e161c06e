import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { payHousehold } from '#test/support/payHousehold';
import { planOf, recordingDriver } from '#test/support/recordedSql';
import { useYear } from '#test/support/useYear';

/** As small as the household is, or one row a year at most; anything else grows with the years. */
const mayBeScanned: readonly string[] = [
  'employer',
  'pay_group',
  'assistant',
  'plan_line',
  'year_pack',
  'pension_scheme',
  'stream',
  'holder',
  'CONSTANT',
];

it('finds everything of a tax year’s end by an index', () => {
  const { driver, texts } = recordingDriver();
  const home = payHousehold({ driver });
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
  home.extra(employment, 50_000);
  const run = home.approve().id;
  const payslip = home.ask('payRun.read', { id: run }).payslips[0]?.id ?? '';
  texts.clear();
  useYear(home, { employer: home.employer, employment, run, payslip, lastDay: day('2026-07-20') });
  const { connection } = home.book().opened.kernel.handle;
  // The backup that follows an issued paper reads the whole book, and is not looked at here.
  const ofBackup = /pragma_|sqlite_schema|FROM book\b|FROM log\b|NOT IN \(SELECT digest FROM erasure\)/u;
  const asked = [...texts].filter((text) => /^\s*(SELECT|WITH)\b/iu.test(text) && !ofBackup.test(text));
  expect(asked.length).toBeGreaterThan(30);
  const slow = asked.flatMap((text) =>
    planOf(connection, text).flatMap((step) => {
      const scanned = /^SCAN (CONSTANT|\w+)\b(?! VIRTUAL TABLE)/u.exec(step)?.[1];
      return scanned === undefined || mayBeScanned.includes(scanned) ? [] : [`${step}: ${text.replaceAll(/\s+/gu, ' ').trim()}`];
    }),
  );
  expect(slow).toEqual([]);
});
