import { expect, it } from 'vitest';
import { payHousehold } from '#test/support/payHousehold';
import { planOf, recordingDriver } from '#test/support/recordedSql';
import { useFunders } from '#test/support/useFunders';

/** As small as the household is, or as the few changes of a life. Anything else grows with the years. */
const mayBeScanned = [
  'account',
  'assistant',
  'award',
  'bank_account',
  'bank_account_stream',
  'beneficiary',
  'funder',
  'held_elsewhere',
  'holder',
  'lease',
  'life_event',
  'pay_group',
  'plan_line',
  'stream',
  // plan_line under the names that one query gives it twice.
  'old',
  'next',
  'CONSTANT ROW',
];

const own =
  /funder|contribution|held_elsewhere|handover|life_event|cut_off|care_step|award|funding|entry CROSS JOIN posting|FROM posting|FROM assistant/u;

it('finds everything of funders, of a year of care and of changes by an index', () => {
  const { driver, texts } = recordingDriver();
  const home = payHousehold({ driver });
  const { employment } = home.hire('Sam Sample');
  home.work(employment, '2026-10-02', 3, { planLineId: home.wages.council });
  texts.clear();
  useFunders(home);
  const asked = [...texts].filter((text) => /^\s*(SELECT|WITH)\b/iu.test(text) && own.test(text));
  expect(asked.length).toBeGreaterThan(30);
  const { connection } = home.book().opened.kernel.handle;
  const slow = asked.flatMap((text) =>
    planOf(connection, text).flatMap((step) => {
      const scanned = /^SCAN (CONSTANT ROW|\w+)\b(?! VIRTUAL TABLE)/u.exec(step)?.[1];
      return scanned === undefined || mayBeScanned.includes(scanned) ? [] : [`${step}: ${text.replaceAll(/\s+/gu, ' ').trim()}`];
    }),
  );
  expect(slow).toEqual([]);
});
