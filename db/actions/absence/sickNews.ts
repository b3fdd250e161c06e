import { type SickChain, isQualifying, linkSpells, spellsIn } from '#core/statutory/spells';
import { sundayWeek } from '#core/statutory/weeks';
import { type Day, addDays, earlier } from '#core/time/day';
import { qualifyingDaysOf } from '#db/actions/absence/sicknesses';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text, whole } from '#db/rows';

const payslips = `
  SELECT max(payslip.log_seq) AS seq FROM payslip WHERE payslip.employment_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)`;

// Recorded since and standing, or recorded before and taken back since; what was both recorded and taken back since changes nothing.
const spells = `
  SELECT sickness.id, sickness.from_day, coalesce(sickness_ended.to_day, sickness.to_day, sickness.from_day) AS to_day
  FROM sickness LEFT JOIN sickness_ended ON sickness_ended.sickness_id = sickness.id
    LEFT JOIN sickness_taken_back ON sickness_taken_back.sickness_id = sickness.id
  WHERE sickness.employment_id = ? AND (sickness.log_seq > ?) <> (coalesce(sickness_taken_back.log_seq, 0) > ?)`;
const earnings = `
  SELECT log_seq, pattern, many, earnings_pence FROM earnings_before
  WHERE employment_id = ? AND about_day = ? ORDER BY log_seq DESC, rowid DESC`;

/** First days of the spells that joined the chain or left it since. */
function spellNews({ sql }: Reading, employmentId: string, chain: SickChain, since: number): readonly Day[] {
  const said = sql.all(spells, [employmentId, since, since], { id: text, from_day: day, to_day: day });
  return said.flatMap(({ id, from_day: from, to_day: to }) => {
    const others = spellsIn(chain).filter((one) => one.id !== id);
    const own = linkSpells([...others, { id, from, to }]).find((one) => spellsIn(one).some((spell) => spell.id === id));
    return own !== undefined && spellsIn(own).length > 1 ? [from] : [];
  });
}

/** The chain's first day where other earnings before it were typed since. The same ones typed again are no news. */
function earningsNews({ sql }: Reading, employmentId: string, { from }: SickChain, since: number): readonly Day[] {
  const typed = sql.all(earnings, [employmentId, from], { log_seq: whole, pattern: text, many: whole, earnings_pence: money });
  const [now] = typed;
  if (now === undefined || now.log_seq <= since) return [];
  const before = typed.find(({ log_seq: seq }) => seq <= since);
  const isSame = before?.pattern === now.pattern && before.many === now.many && before.earnings_pence === now.earnings_pence;
  return isSame ? [] : [from];
}

/** The first day of the first week of sickness in which other days qualify than did before: a day's rate is a share of its week. */
function qualifyingNews(reading: Reading, employmentId: string, { runs }: SickChain, since: number): readonly Day[] {
  const [before, now] = [qualifyingDaysOf(reading, employmentId, since), qualifyingDaysOf(reading, employmentId)];
  for (const run of runs) {
    const { to } = sundayWeek(run.to);
    for (let on = sundayWeek(run.from).from; on <= to; on = addDays(on, 1)) {
      if (isQualifying(before, on) !== isQualifying(now, on)) return [sundayWeek(on).from];
    }
  }
  return [];
}

/**
 * What was said of a chain since the newest payslip: the first day that it may change, and whether other days qualify now. `since` is that
 * payslip's place in the log.
 */
export type SickNews = { readonly from: Day; readonly isOfDays: boolean; readonly since: number };

/** The words since the newest standing payslip that can change what the chain's days come to; undefined where there are none. */
export function sickNews(reading: Reading, employmentId: string, chain: SickChain): SickNews | undefined {
  const since = reading.sql.one(payslips, [employmentId], { seq: orNull(whole) })?.seq ?? 0;
  const days = qualifyingNews(reading, employmentId, chain, since);
  const [first, ...rest] = [
    ...spellNews(reading, employmentId, chain, since),
    ...earningsNews(reading, employmentId, chain, since),
    ...days,
  ];
  return first === undefined ? undefined : { from: rest.reduce(earlier, first), isOfDays: days.length > 0, since };
}
