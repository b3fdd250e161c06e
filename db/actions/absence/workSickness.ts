import { type InputOf, type OutputOf } from '#core/contract/routes';
import { total } from '#core/money/pence';
import { type AverageEarnings } from '#core/statutory/earnings';
import { pregnancyLooks } from '#core/statutory/pregnancy';
import { type SickDay, type SickFacts, sickDays } from '#core/statutory/sickDays';
import { sickSteps, sickWeeks } from '#core/statutory/sickPay';
import { type SickChain, type SickRun, type SickSpell, linkSpells, spellsIn } from '#core/statutory/spells';
import { type ToldStep } from '#core/statutory/told';
import { type Day, addDays, earlier, isWithin } from '#core/time/day';
import { type EarningsAsked, earningsFor } from '#db/actions/absence/earnings';
import { type FamilyLeave, familyLeavesOf, lastPaidDay } from '#db/actions/absence/familyLeaves';
import { jobsBefore, qualifyingDaysWith, spellsBefore } from '#db/actions/absence/jobsBefore';
import { paidSickDays } from '#db/actions/absence/paidDays';
import { qualifyingDaysOf } from '#db/actions/absence/sicknesses';
import { type Employment, employmentById } from '#db/actions/people/employments';
import { statutoryTablesOf } from '#db/actions/absence/tables';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';

type Preview = OutputOf<'sickness.preview'>;
type Given = InputOf<'sickness.preview'>['earnings'];

/** A chain with what it is paid, as far as the book knows: `days` are absent while something is still to be said. */
export type WorkedChain = {
  readonly chain: SickChain;
  /** The job in which the chain began: its pay before then is what the average goes by. */
  readonly began: Employment;
  readonly earnings?: AverageEarnings;
  readonly facts?: SickFacts;
  readonly days: readonly SickDay[];
  readonly needs: Preview['needs'];
};

function maternityOf(reading: Reading, employmentId: string): readonly FamilyLeave[] {
  return familyLeavesOf(reading, employmentId).filter(({ kind, takenBackDigest }) => kind === 'smp' && takenBackDigest === undefined);
}

/** What a person should see of a sickness late in a pregnancy. */
export function pregnancyLooksOf(
  reading: Reading,
  employmentId: string,
  ill: Pick<SickSpell, 'from' | 'to' | 'exclusion'>,
): readonly string[] {
  const leaves = maternityOf(reading, employmentId);
  return pregnancyLooks(
    ill,
    leaves.map((leave) => ({ ...leave, leaveTo: leave.ended === undefined ? leave.leaveTo : earlier(leave.leaveTo, leave.ended.lastDay) })),
  );
}

function inMaternity(reading: Reading, jobs: readonly Employment[]): (on: Day) => boolean {
  const leaves = jobs.flatMap(({ id }) => maternityOf(reading, id));
  const spans = leaves.map((leave) => ({ from: leave.payFrom, to: lastPaidDay(leave) }));
  return (on) => spans.some((span) => isWithin(on, span));
}

/** Sick pay ends with the contract: no spell goes on beyond the last day of the employment. */
function withinEmployment({ endsOn }: Employment, spells: readonly SickSpell[]): readonly SickSpell[] {
  if (endsOn === undefined) return spells;
  return spells.filter(({ from }) => from <= endsOn).map((spell) => ({ ...spell, to: earlier(spell.to, endsOn) }));
}

/** Of a chain that began in a job before, whose pay nobody told: what was told of this job's own first sickness stands. */
function ownEarnings(reading: Reading, job: Employment, asked: EarningsAsked, chain: SickChain): AverageEarnings | undefined {
  const first = spellsIn(chain).find(({ from }) => from >= job.startsOn);
  if (asked.began?.id === job.id || first === undefined) return undefined;
  return earningsFor(reading, { ...asked, began: job, about: first.from, to: addDays(first.from, -1) });
}

/**
 * Every chain of linked sickness with its days, linked to sickness in the jobs before this one too. `now` are earnings typed at this moment
 * for the chain that holds the spell; `upTo`: by what was said of earnings and qualifying days by that place in the log.
 */
export function workSickness(
  reading: Reading,
  employmentId: string,
  spells: readonly SickSpell[],
  now?: { readonly spellId: string; readonly earnings: Given },
  upTo?: number,
): readonly WorkedChain[] {
  const job = employmentById(reading, employmentId);
  if (job === undefined) throw new RangeError('sickness of no employment');
  const before = jobsBefore(reading, job);
  const patterns = qualifyingDaysWith(reading, job, before, upTo);
  const hasDays = qualifyingDaysOf(reading, employmentId, upTo).length > 0;
  const isFamilyDay = inMaternity(reading, [job, ...before]);
  const tables = statutoryTablesOf(reading);
  const own = withinEmployment(job, spells);
  const isOwn = new Set(own.map(({ id }) => id));
  const chains = linkSpells([...spellsBefore(reading, before, upTo), ...own]).filter((chain) =>
    spellsIn(chain).some(({ id }) => isOwn.has(id)),
  );
  return chains.map((chain) => {
    const began = before.findLast(({ endsOn }) => chain.from <= endsOn) ?? job;
    const isNow = now !== undefined && spellsIn(chain).some(({ id }) => id === now.spellId);
    const isPaid = spellsIn(chain).some(({ id }) => paidSickDays(reading, id).length > 0);
    const to = addDays(chain.from, -1);
    const asked = { employmentId, began, about: chain.from, to, rule: 'earnings.sick', isPaid, ...given({ upTo }) } as const;
    const earnings = earningsFor(reading, asked, isNow ? now.earnings : undefined) ?? ownEarnings(reading, job, asked, chain);
    const needs: WorkedChain['needs'] = [
      ...(hasDays ? [] : ['qualifying_days' as const]),
      ...(earnings === undefined ? ['earnings' as const] : []),
    ];
    if (earnings === undefined || !hasDays) return { chain, began, days: [], needs };
    const facts = { patterns, weekly: earnings.weekly, tables, isFamilyDay };
    return { chain, began, earnings, facts, days: sickDays(chain, facts), needs };
  });
}

export function chainOf(worked: readonly WorkedChain[], spellId: string): WorkedChain | undefined {
  return worked.find(({ chain }) => spellsIn(chain).some(({ id }) => id === spellId));
}

/** As a payslip's or a screen's working. */
export function asWorking(steps: readonly ToldStep[]): Preview['steps'] {
  return steps.map(({ words, sources }) => ({ about: 'statutory', words, sources: [...sources] }));
}

/** The steps of some of its days, the earnings first. */
export function stepsOf({ chain, days, earnings, facts }: WorkedChain, of: readonly SickDay[]): Preview['steps'] {
  return facts === undefined ? [] : asWorking([...(earnings?.steps ?? []), ...sickSteps(chain, days, of, facts)]);
}

function isBefore(run: SickRun, spellId: string): boolean {
  return run.spells.every(({ id }) => id !== spellId);
}

/** What one sickness is paid, for people. */
export function previewOf(worked: WorkedChain, spellId: string, looks: readonly string[]): Omit<Preview, 'holiday'> {
  const own = worked.days.filter((one) => one.spellId === spellId);
  const weeks = sickWeeks(own);
  return {
    linked: worked.chain.runs.filter((run) => isBefore(run, spellId)).map(({ from, to }) => ({ from, to })),
    weeks: weeks.map(({ to, days, amount }) => ({ to, days: days.length, amount })),
    amount: total(weeks.map(({ amount }) => amount)),
    steps: stepsOf(worked, own),
    needs: worked.needs,
    earningsTo: addDays(worked.chain.from, -1),
    looks: [...looks],
  };
}
