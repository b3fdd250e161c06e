import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { taxYearOf } from '#core/pay/taxCalendar';
import { p45Data, p45Sheet } from '#core/year/p45';
import { later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { taxOn } from '#db/actions/pay/taxSaid';
import { payGroupById } from '#db/actions/pay/payGroups';
import { employmentYearOf, paydaysOf } from '#db/actions/year/employmentYear';
import { stillToPay } from '#db/actions/year/finalPay';
import { type Leaving, leavingOf } from '#db/actions/year/leaving';
import { p45Of } from '#db/actions/year/p45Of';
import { paperPeopleOf } from '#db/actions/year/paperPeople';
import { type Reading, type Writing } from '#db/kernel/handlers';

/** What must be before a P45 can be made: the last day is over, the last pay is approved, and there is none yet. */
export function readyForP45(reading: Reading, employment: Employment): Result<Leaving> {
  const { id, name } = employment;
  const leaving = leavingOf(reading, id);
  if (leaving === undefined) return refused(problem('year.notLeaving', { name }, 'employmentId'));
  const issued = p45Of(reading, id);
  if (issued !== undefined)
    return refused(problem('year.p45Once', { name, number: String(issued.number), day: dayInWords(issued.on) }, 'employmentId'));
  if (leaving.lastDay > reading.today) return refused(problem('year.notOver', { name, day: dayInWords(leaving.lastDay) }, 'employmentId'));
  const what = stillToPay(reading, employment, leaving.lastDay);
  return what === undefined ? done(leaving) : refused(problem('year.finalPayWaits', { name, what }, 'employmentId'));
}

/** Issues the P45 of a PA who has left, once and never again. */
export function issueP45(writing: Writing, { employmentId }: InputOf<'p45.issue'>): Result<OutputOf<'p45.issue'>> {
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const ready = readyForP45(writing, employment);
  if (!ready.ok) return ready;
  const people = paperPeopleOf(writing, employment);
  if (!people.ok) return people;
  const { lastDay } = ready.value;
  // A P45 is of the tax year in which they left: a new employer carries its figures on in that year alone.
  const taxYear = taxYearOf(lastDay);
  const lastPayday = paydaysOf(writing, employmentId).find((payday) => taxYearOf(payday) === taxYear);
  const on = lastPayday ?? lastDay;
  const tax = taxOn(writing, employmentId, on);
  const frequency = payGroupById(writing, employment.payGroupId)?.times.frequency;
  if (frequency === undefined) throw new RangeError('an employment without its pay group');
  if (tax === undefined) return refused(problem('year.noticeNoDetails', { name: employment.name }, 'employmentId'));
  // HMRC CSLM10211: marked unless a stop notice has come, whether or not anything was ever taken.
  const goesOn = taxOn(writing, employmentId, later(on, writing.today)) ?? tax;
  const data = p45Data({
    ...people.value,
    year: employmentYearOf(writing, employmentId, taxYear),
    leftOn: lastDay,
    taxCode: tax.taxCode,
    basis: tax.basis,
    frequency,
    // Box 5 is for a postgraduate loan too (SI 2016/606 reg 84; HMRC CSLM17010).
    studentLoanGoesOn: goesOn.studentLoan !== null || goesOn.postgraduateLoan,
    certifiedOn: writing.today,
    ...given({ lastPayday }),
  });
  const { id, number } = issuePaper(writing, { kind: 'p45', about: employmentId, sheet: p45Sheet(data), data });
  return done({ id, number });
}
