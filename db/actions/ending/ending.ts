import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { continuityRule } from '#core/notice/continuous';
import { statutoryNotice } from '#core/notice/statutoryNotice';
import { protectionOf } from '#core/people/dismissal';
import { processOf } from '#core/people/fairProcess';
import { endedSheet } from '#core/people/papers/letters';
import { peopleSources } from '#core/people/sources';
import { addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { redundancyIf } from '#db/actions/ending/redundancy';
import { given } from '#db/actions/given';
import { type Checklist, endingOf, saidSteps } from '#db/actions/hiring/checklists';
import { type Job, jobOf } from '#db/actions/holiday/job';
import { type Made } from '#db/actions/made';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { serviceSince } from '#db/actions/people/service';
import { letterTo, plainJson, titleOfJob } from '#db/actions/personFile/papers';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Read = OutputOf<'ending.read'>;

function listOf(reading: Reading, list: Checklist | undefined, { employment, group }: Job): Read['list'] {
  if (list === undefined || list.reason === null) return undefined;
  const { id, reason, begunOn, words, state } = list;
  const said = saidSteps(reading, id);
  const facts = {
    name: employment.name,
    reason,
    nation: group.employer.nation,
    startsOn: serviceSince(reading, employment),
    from: begunOn,
  };
  const steps = processOf(facts).map(({ step, on, words: what, sources }) => {
    const isSeen = step === 'leaving' && employment.endsOn !== null;
    const word = said.get(step);
    const says = isSeen && employment.endsOn !== null ? `The last day is ${dayInWords(employment.endsOn)}.` : word?.words;
    return {
      step,
      state: isSeen ? ('done' as const) : (word?.state ?? 'open'),
      isSeen,
      on,
      words: what,
      sources: [...sources],
      ...given({ says }),
    };
  });
  return { id, reason, begunOn, words, state, steps, ...given({ stateWords: list.stateWords }) };
}

/** From when a PA is protected, what notice and redundancy pay the law asks for today, and how the end of the job goes, once it was begun. */
export function readEnding(reading: Reading, { employmentId }: InputOf<'ending.read'>): Result<Read> {
  const job = jobOf(reading, employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { employment, group } = job;
  const { nation, name: employer } = group.employer;
  const { endsOn, name, assistantId } = employment;
  const startsOn = serviceSince(reading, employment);
  const { today } = reading;
  const protection = protectionOf(startsOn, nation);
  const notice = statutoryNotice(startsOn, today);
  const redundancy = redundancyIf(reading, job, today);
  return done({
    today,
    employmentId,
    assistantId,
    name,
    job: titleOfJob(reading, employmentId),
    employer,
    nation,
    startsOn,
    protection: { ...protection, sources: [...protection.sources] },
    notice: {
      byEmployer: notice.byEmployer,
      byAssistant: notice.byAssistant,
      completeYears: notice.completeYears,
      sources: [
        nation === 'northern_ireland' ? peopleSources.noticeNi : peopleSources.notice,
        ...(startsOn < employment.startsOn && nation !== 'northern_ireland' ? [continuityRule] : []),
      ],
    },
    ...given({
      endsOn,
      list: listOf(reading, endingOf(reading, employmentId), job),
      redundancyMissing: redundancy.ok ? undefined : redundancy.why,
      redundancy: redundancy.ok
        ? {
            pay: redundancy.pay,
            halfWeeks: redundancy.halfWeeks,
            lastDay: redundancy.lastDay,
            working: redundancy.working.map(({ words, sources }) => ({ words, sources: [...sources] })),
          }
        : undefined,
    }),
  });
}

/** Begins the list of steps that the reason asks for. One at a time for a job. */
export function beginEnding(writing: Writing, { employmentId, reason, words }: InputOf<'ending.begin'>): Made {
  const job = jobOf(writing, employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  if (endingOf(writing, employmentId)?.state === 'going')
    return refused(problem('ending.alreadyBegun', { name: job.employment.name }, 'employmentId'));
  const id = writing.newId('checklist');
  writing.append('checklist', {
    id,
    kind: 'ending',
    employer_id: job.group.employer.id,
    employment_id: employmentId,
    reason,
    begun_on: writing.today,
    words_digest: writing.keep({ words }),
  });
  return done({ id });
}

type Letter = InputOf<'ending.letter'>;

function lastDayProblem(reading: Reading, { kind, givenOn, lastDay, words }: Letter, { employment }: Job): Problem | undefined {
  if (lastDay < givenOn) return problem('ending.lastDayBefore', {}, 'lastDay');
  const { byEmployer, byAssistant } = statutoryNotice(serviceSince(reading, employment), givenOn);
  const weeks = kind === 'received' ? byAssistant : byEmployer;
  const least = addDays(givenOn, 7 * weeks);
  // Less is lawful where both agree or the rest is paid: then the letter says so.
  if (lastDay >= least || words !== undefined) return undefined;
  return problem('ending.lastDayEarly', { day: dayInWords(least), weeks: weeks === 1 ? '1 week' : `${String(weeks)} weeks` }, 'lastDay');
}

/** The letter that ends a job or answers a resignation: a draft for the person to read, sign and give. */
export function issueLetter(writing: Writing, input: Letter): Result<OutputOf<'ending.letter'>> {
  const job = jobOf(writing, input.employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const wrong = lastDayProblem(writing, input, job);
  if (wrong !== undefined) return refused(wrong);
  const redundancy = input.kind === 'redundancy' ? redundancyIf(writing, job, input.givenOn, input.lastDay) : undefined;
  if (redundancy?.ok === false) return refused(problem('ending.noRedundancyPay', { why: redundancy.why }, 'kind'));
  const letter = letterTo(writing, job.employment.assistantId, job.group.employer.name);
  const { kind, givenOn, lastDay, words } = input;
  const ended = {
    letter,
    kind,
    job: titleOfJob(writing, input.employmentId),
    givenOn,
    lastDay,
    ...given({
      words,
      redundancy: redundancy && { pay: redundancy.pay, working: redundancy.working.map((step) => step.words) },
    }),
  };
  const sheet = endedSheet(ended);
  const { id, number } = issuePaper(writing, { kind: 'notice_letter', about: input.employmentId, sheet, data: plainJson(ended) });
  return done({ id, number });
}
