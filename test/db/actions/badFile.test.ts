import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { statementAnswers } from '#test/support/fileScript';
import { type Household, household } from '#test/support/household';
import { team } from '#test/support/team';

type Parts = {
  readonly sam: string;
  readonly job: string;
  readonly employer: string;
  readonly otherJob: string;
  readonly gone: string;
  readonly stopped: string;
  readonly going: string;
};

const known = new WeakMap<Household, Parts>();
const on = day('2026-10-05');
const holiday = {
  from: on,
  kind: 'irregular',
  leaveYearStart: '10-05',
  weeks: 560,
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

/** Sam and another PA, a funder who asks for checks of three years, a record taken back, and lists in every state. */
function begin(home: Household): Parts {
  const { ask } = home;
  const { sam, job, employer, hire } = team(home);
  const { job: otherJob } = hire({ reference: 'PA 3' });
  for (const { funderId } of ask('file.asks', {}).funders)
    ask('file.ask', { funderId, disclosureMonths: 36, liabilityInsurance: true, redundancy: 'unknown' });
  const kin = { kind: 'next_of_kin', day: on, facts: { name: 'I', relation: 'brother', contact: '0' } } as const;
  const gone = ask('file.record', { ...kin, files: [], assistantId: sam }).id;
  ask('file.takeBack', { id: gone, reason: 'Wrong.' });
  ask('holiday.agree', { ...holiday, employmentId: job });
  const going = ask('hiring.begin', { employerId: employer, title: 'Weekend PA' }).id;
  const stopped = ask('hiring.begin', { employerId: employer, title: 'Night PA' }).id;
  ask('checklist.move', { id: stopped, state: 'stopped', words: 'Later' });
  ask('ending.begin', { employmentId: otherJob, reason: 'other', words: 'Moving away.' });
  return { sam, job, employer, otherJob, gone, stopped, going };
}

function of(home: Household): Parts {
  const parts = known.get(home) ?? begin(home);
  known.set(home, parts);
  return parts;
}

type Expected = readonly [code: string, field: string];
type Item = Partial<InputOf<'file.record'>>;

const check = { kind: 'disclosure', day: on, facts: { scheme: 'dbs', level: 'enhanced', number: '1' } } as const;
const task = { task: 'Suction', practitioner: 'N', registration: '1', threeWay: 'yes', insurerTold: 'yes' };

function item(why: string, expected: Expected, given: Item, more: (parts: Parts, token: string) => Item = () => ({})): Bad {
  return bad(why, expected, 'file.record', (home, token) => {
    const parts = of(home);
    return { ...check, assistantId: parts.sam, files: [], ...given, ...more(parts, token) };
  });
}

function step(why: string, expected: Expected, given: Partial<InputOf<'checklist.step'>>, list: 'going' | 'stopped' = 'going'): Bad {
  return bad(why, expected, 'checklist.step', (home) => ({ id: of(home)[list], step: 'advert', state: 'done', day: on, ...given }));
}

function statement(why: string, expected: Expected, given: Partial<InputOf<'file.statement'>>, who: 'job' | 'otherJob' = 'job'): Bad {
  return bad(why, expected, 'file.statement', (home) => ({
    ...statementAnswers,
    employmentId: of(home)[who],
    continuousFrom: on,
    ...given,
  }));
}

function letter(why: string, expected: Expected, given: Partial<InputOf<'ending.letter'>>): Bad {
  const usual = { kind: 'given', givenOn: day('2026-11-20'), lastDay: day('2026-11-27') } as const;
  return bad(why, expected, 'ending.letter', (home) => ({ ...usual, employmentId: of(home).job, ...given }));
}

const offer = {
  job: 'PA',
  startsOn: on,
  pay: '£13',
  hours: 'Weekends',
  workplace: 'Here',
  conditions: 'Checks',
  answerBy: day('2099-01-01'),
};
const anew = { assistantId: undefined } as const;

const mistakes: readonly Bad[] = [
  item('a check older than the funder asks', ['file.checkOld', 'day'], { day: day('2022-01-01') }),
  item('a copy of a certificate', ['file.noCopy', 'files'], {}, (_, token) => ({ files: [token] })),
  item('a DBS check that expires', ['file.certificateNoEnd', 'until'], { until: day('2029-01-01') }),
  item('a level that PVG has not', ['file.levelNotScheme', 'facts.level'], { facts: { ...check.facts, scheme: 'pvg' } }),
  item('a check of tomorrow', ['money.inFuture', 'day'], { day: day('2030-01-01') }),
  item('an answer left out', ['file.needsAnswer', 'facts.number'], { facts: { scheme: 'dbs', level: 'enhanced' } }),
  item('an answer that is none of the choices', ['file.notAChoice', 'facts.scheme'], { facts: { ...check.facts, scheme: 'crb' } }),
  item('an answer of another kind', ['file.notAsked', 'kind'], { facts: { ...check.facts, utr: '1' } }),
  item(
    'a day that is none',
    ['file.notADay', 'facts.toldOn'],
    { kind: 'variation', facts: { what: 'Hours', toldOn: '30 February' } },
    ({ job }) => ({
      employmentId: job,
    }),
  ),
  item('a competency that ends never', ['file.untilNeeded', 'until'], { kind: 'competency', facts: task }),
  item('a competency that ends before it begins', ['file.untilBeforeDay', 'until'], {
    kind: 'competency',
    facts: task,
    until: day('2026-10-01'),
  }),
  item('a last day of what has none', ['file.untilNotAsked', 'until'], {
    kind: 'reference',
    facts: { name: 'A', relation: 'B' },
    until: day('2027-01-01'),
  }),
  item('a statement of no job', ['file.jobNeeded', 'employmentId'], { kind: 'written_statement', facts: {} }),
  item('another PA’s job', ['file.otherJob', 'employmentId'], { kind: 'written_statement', facts: {} }, ({ otherJob }) => ({
    employmentId: otherJob,
  })),
  item('a record of nobody', ['file.whose', 'kind'], anew),
  item('a PA’s record in the employer’s file', ['file.wrongFile', 'kind'], anew, ({ employer }) => ({ employerId: employer })),
  item('insurance in a PA’s file', ['file.wrongFile', 'kind'], { kind: 'liability_insurance', facts: {} }),
  item('a record of a PA who is not there', ['input.notFound', 'assistantId'], { assistantId: 'assistant-no' }),
  bad('putting aside for nobody', ['input.notFound', 'assistantId'], 'file.putAside', () => ({
    assistantId: 'assistant-no',
    kind: 'disclosure',
    reason: 'No.',
  })),
  bad('taking back twice', ['file.takenBackAlready', 'id'], 'file.takeBack', (home) => ({ id: of(home).gone, reason: 'Again.' })),
  bad('taking back nothing', ['input.notFound', 'id'], 'file.takeBack', () => ({ id: 'file_item-no', reason: 'No.' })),
  bad('what nobody asks', ['input.notFound', 'funderId'], 'file.ask', () => ({
    funderId: 'funder-no',
    liabilityInsurance: true,
    redundancy: 'unknown',
  })),
  statement('continuous employment that begins later', ['file.continuousLate', 'continuousFrom'], { continuousFrom: day('2026-10-06') }),
  statement('a fixed term that ends before it begins', ['file.endsBeforeStart', 'endsOn'], { endsOn: day('2026-10-01') }),
  statement('a statement without holiday terms', ['file.noHoliday', 'employmentId'], {}, 'otherJob'),
  bad('a change for nobody', ['input.notFound', 'employmentId'], 'file.change', () => ({
    employmentId: 'employment-no',
    from: on,
    what: 'Hours',
  })),
  bad('a notice from nobody', ['input.notFound', 'employerId'], 'file.privacy', (home) => ({
    assistantId: of(home).sam,
    employerId: 'employer-no',
    contact: 'R',
    helpers: 'Nobody',
  })),
  bad('hiring for nobody', ['input.notFound', 'employerId'], 'hiring.begin', () => ({ employerId: 'employer-no', title: 'PA' })),
  bad('choosing nobody', ['input.notFound', 'assistantId'], 'hiring.choose', (home) => ({
    id: of(home).going,
    assistantId: 'assistant-no',
  })),
  bad('an offer to nobody', ['hiring.noPerson', 'id'], 'hiring.offer', (home) => ({ ...offer, id: of(home).going })),
  bad('an offer of a stopped list', ['checklist.stopped', 'id'], 'hiring.offer', (home) => ({ ...offer, id: of(home).stopped })),
  step('a step of no list', ['input.notFound', 'id'], { id: 'checklist-no' }),
  step('a step of a stopped list', ['checklist.stopped', 'id'], {}, 'stopped'),
  step('a step that the list has not', ['checklist.noStep', 'step'], { step: 'appeal' }),
  step('not needed without a reason', ['checklist.whyNot', 'words'], { state: 'not_needed' }),
  step('done tomorrow', ['money.inFuture', 'day'], { day: day('2030-01-01') }),
  bad('stopping twice', ['checklist.same', 'state'], 'checklist.move', (home) => ({
    id: of(home).stopped,
    state: 'stopped',
    words: 'Again',
  })),
  bad('ending twice', ['ending.alreadyBegun', 'employmentId'], 'ending.begin', (home) => ({
    employmentId: of(home).otherJob,
    reason: 'other',
    words: 'Again',
  })),
  bad('ending no job', ['input.notFound', 'employmentId'], 'ending.begin', () => ({
    employmentId: 'employment-no',
    reason: 'other',
    words: 'No',
  })),
  letter('a last day before notice', ['ending.lastDayBefore', 'lastDay'], { lastDay: day('2026-11-19') }),
  letter('less notice than the law asks', ['ending.lastDayEarly', 'lastDay'], { lastDay: day('2026-11-26') }),
];

it('refuses each with one sentence beside its field, and nothing of the book or the evidence moves', () => {
  const home = household();
  of(home);
  expect(makeMistakes(home, mistakes)).toEqual(refusals(mistakes));
});
