import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { type Household } from '#test/support/household';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Hired, type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { factsOf, reporting } from '#test/support/rti/reporting';

type Parts = {
  readonly home: PayHousehold;
  readonly sam: Hired;
  readonly run: string;
  readonly voided: string;
  readonly made: string;
  readonly sent: string;
};

const known = new WeakMap<object, Parts>();
const today = day('2026-11-22');

function of(home: Household): Parts {
  const found = known.get(home);
  if (found === undefined) throw new RangeError('not this test’s home');
  return found;
}

function prepared(): PayHousehold {
  const home = payHousehold();
  const sam = home.hire('Sam Sample');
  home.extra(sam.employment, 50_000);
  const voided = home.approve().id;
  home.ask('payRun.void', { id: voided, reason: 'To look once more.' });
  const run = home.approve().id;
  reporting(home, [sam]);
  const made = home.ask('report.make', { payRunId: run, isFinal: false }).id;
  const sent = home.ask('report.send', { id: made, day: today, way: 'software', compared: [] }).id;
  known.set(home, { home, sam, run, voided, made, sent });
  return home;
}

function facts(home: Household, given: Partial<InputOf<'report.tellFacts'>>): InputOf<'report.tellFacts'> {
  return factsOf(of(home).sam.employment, given);
}

function assistant(given: Partial<InputOf<'assistant.add'>>): InputOf<'assistant.add'> {
  return { name: 'Nia Invented', reference: 'PA 9', born: day('2001-02-03'), ...given };
}

const mistakes: readonly Bad[] = [
  bad('a National Insurance number that nobody has', ['people.niNumberImpossible', 'niNumber'], 'assistant.add', () =>
    assistant({ niNumber: 'BG 12 34 56 A' }),
  ),
  bad('a date of birth of a 12-year-old', ['people.tooYoung', 'born'], 'assistant.add', () => assistant({ born: day('2014-01-05') })),
  bad('an address with no lines and no National Insurance number', ['report.addressNeeded', 'lines'], 'report.tellFacts', (home) =>
    facts(home, { lines: [] }),
  ),
  bad('one line of an address of somebody without a number', ['report.addressNeeded', 'lines'], 'report.tellFacts', (home) =>
    facts(home, { lines: ['1 Example Road'] }),
  ),
  bad('a name in another script', ['report.letters', 'surname'], 'report.tellFacts', (home) => facts(home, { surname: '李' })),
  bad('three forenames', ['report.twoForenames', 'forenames'], 'report.tellFacts', (home) => facts(home, { forenames: 'Ann Bea Cal' })),
  bad('a line that begins with a sign', ['report.addressLetters', 'lines.1'], 'report.tellFacts', (home) =>
    facts(home, { lines: ['1 Example Road', '#5'] }),
  ),
  bad('a postcode that is none', ['report.postcode', 'postcode'], 'report.tellFacts', (home) => facts(home, { postcode: '12345' })),
  bad('a postcode and a country abroad', ['report.countryOrPostcode', 'country'], 'report.tellFacts', (home) =>
    facts(home, { country: 'France' }),
  ),
  bad('facts of no employment', ['input.notFound', 'employmentId'], 'report.tellFacts', (home) => ({
    ...facts(home, {}),
    employmentId: 'employment-no',
  })),
  bad('a way of no employer', ['input.notFound', 'employerId'], 'report.choose', () => ({
    employerId: 'employer-no',
    way: 'paper',
    from: today,
  })),
  bad('a report of no pay run', ['input.notFound', 'payRunId'], 'report.make', () => ({ payRunId: 'pay_run-no', isFinal: false })),
  bad('a report of a void run', ['report.voidRun', 'payRunId'], 'report.make', (home) => ({ payRunId: of(home).voided, isFinal: false })),
  bad('a second report without a correction’s reason', ['report.correctionReason', 'lateReason'], 'report.make', (home) => ({
    payRunId: of(home).run,
    isFinal: false,
  })),
  bad('a report sent twice', ['report.alreadySent', 'id'], 'report.send', (home) => ({
    id: of(home).made,
    day: today,
    way: 'software',
    compared: [],
  })),
  bad('an answer before it was sent', ['report.sentBeforeMade', 'day'], 'report.reply', (home) => ({
    id: of(home).sent,
    day: day('2026-11-21'),
    outcome: 'accepted',
    words: 'Success',
  })),
  bad('an answer of a day to come', ['money.inFuture', 'day'], 'report.reply', (home) => ({
    id: of(home).sent,
    day: day('2026-11-23'),
    outcome: 'accepted',
    words: 'Success',
  })),
  bad('a payday told otherwise that was told', ['report.toldAlready', 'payRunId'], 'report.toldOtherwise', (home) => ({
    payRunId: of(home).run,
    day: today,
    words: 'By telephone.',
  })),
  bad('a void run told otherwise', ['report.voidRun', 'payRunId'], 'report.toldOtherwise', (home) => ({
    payRunId: of(home).voided,
    day: today,
    words: 'By telephone.',
  })),
  bad('a summary of a year without a form', ['report.yearUnknown', ''], 'report.makeSummary', (home) => ({
    employerId: of(home).home.employer,
    taxYear: '2027-28',
    taxMonth: 1,
  })),
  bad('a summary long before its month', ['report.notDueYet', 'taxMonth'], 'report.makeSummary', (home) => ({
    employerId: of(home).home.employer,
    taxYear: '2026-27',
    taxMonth: 12,
  })),
  bad('a quarter on paper of an employer who reports online', ['report.notPaper', 'employerId'], 'report.issuePack', (home) => ({
    employerId: of(home).home.employer,
    taxYear: '2026-27',
    quarter: 2,
  })),
  bad('a run that HMRC was told of made void', ['pay.runReported', 'id'], 'payRun.void', (home) => ({
    id: of(home).run,
    reason: 'A slip.',
  })),
];

it('every mistake in telling HMRC is answered by one sentence, beside its field, and leaves the book as it was', () => {
  expect(makeMistakes(prepared(), mistakes)).toEqual(refusals(mistakes));
});
