import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { household } from '#test/support/household';
import { planOf, recordingDriver } from '#test/support/recordedSql';
import { rotaHome } from '#test/support/rotaHome';

/** As small as the household is. Anything else grows with the years. */
const mayBeScanned = ['employer', 'employment', 'assistant', 'plan_line', 'beneficiary', 'CONSTANT ROW'];

it('finds everything of a rota by an index, but for the words of a search, which read notes and charges once', () => {
  const { driver, texts } = recordingDriver();
  const home = rotaHome(household({ driver }));
  texts.clear();
  const patternId = home.plan({ recurs: { everyWeeks: 1, weekdays: [1] }, employmentIds: [home.job, home.ida] });
  home.plan({ from: day('2026-11-24') });
  const about = { patternId, day: day('2026-11-23') };
  const change = { kind: 'instead', on: day('2026-11-25'), employmentId: home.ida, duty: home.duty({ note: 'Note' }) } as const;
  home.ask('rota.change', { ...about, change });
  home.ask('rota.copyWeek', { from: day('2026-11-30') });
  home.week();
  home.ask('rota.shift', about);
  home.ask('rota.find', { words: 'sam note' });
  home.ask('rota.sheet', { from: day('2026-11-23'), to: day('2026-12-06') });
  const asked = [...texts].filter((text) => /^\s*(SELECT|WITH)\b/iu.test(text) && text.includes('rota_'));
  expect(asked.length).toBeGreaterThan(8);
  const { connection } = home.book().opened.kernel.handle;
  const slow = asked.flatMap((text) =>
    planOf(connection, text).flatMap((step) => {
      const scanned = /^SCAN (CONSTANT ROW|\w+)\b(?! VIRTUAL TABLE)/u.exec(step)?.[1];
      return scanned === undefined || mayBeScanned.includes(scanned) ? [] : [`${step}: ${text.replaceAll(/\s+/gu, ' ').trim()}`];
    }),
  );
  const ofWord = /^SCAN (rota_duty: SELECT id|rota_duty_line\b.* IN \(SELECT value FROM json_each|json_each\b)/u;
  expect(slow.filter((step) => !ofWord.test(step))).toEqual([]);
});
