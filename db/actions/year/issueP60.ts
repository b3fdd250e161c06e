import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { p60Data, p60Sheet } from '#core/year/p60';
import { yearEndOf } from '#core/year/yearEnd';
import { addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type IssuedPaper, issuePaper } from '#db/actions/papers/issuePaper';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { taxOn } from '#db/actions/pay/taxSaid';
import { allEmployers, payGroupById } from '#db/actions/pay/payGroups';
import { employmentYearOf, hasUnknownLetters } from '#db/actions/year/employmentYear';
import { paperPeopleOf } from '#db/actions/year/paperPeople';
import { waitingPaydays } from '#db/actions/year/waitingPaydays';
import { employedOn, p60sOf } from '#db/actions/year/yearEnds';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'p60.issue'>;

function tooSoon(reading: Reading, { employerId, taxYear }: Input): Problem | undefined {
  const { lastDay } = yearEndOf(taxYear);
  if (reading.today <= lastDay) return problem('year.p60TooSoon', { year: taxYear, from: dayInWords(addDays(lastDay, 1)) }, 'taxYear');
  const [waiting] = waitingPaydays(reading, employerId, taxYear);
  return waiting && problem('year.p60Waits', { year: taxYear, payday: dayInWords(waiting.payday) }, 'taxYear');
}

/** Those who need one: the one asked for, or everybody employed on the last day who was paid and has none. */
function whoNeedsOne(reading: Reading, { employerId, taxYear, employmentId }: Input): Result<readonly Employment[]> {
  const { lastDay } = yearEndOf(taxYear);
  const employed = employedOn(reading, employerId, lastDay);
  if (employmentId !== undefined) {
    const one = employed.find(({ id }) => id === employmentId);
    if (one !== undefined) return done([one]);
    const name = employmentById(reading, employmentId)?.name;
    if (name === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
    return refused(problem('year.p60NotEmployed', { name, day: dayInWords(lastDay) }, 'employmentId'));
  }
  const left = employed.filter(
    ({ id }) => p60sOf(reading, id, taxYear).length === 0 && employmentYearOf(reading, id, taxYear).gross !== nothing,
  );
  return left.length === 0 ? refused(problem('year.noneForP60', { year: taxYear }, 'taxYear')) : done(left);
}

function issueOne(writing: Writing, employment: Employment, { taxYear }: Input): Result<IssuedPaper> {
  const { id, name, payGroupId } = employment;
  if (hasUnknownLetters(writing, id, taxYear)) return refused(problem('year.lettersMissing', { name }, 'employmentId'));
  const people = paperPeopleOf(writing, employment);
  if (!people.ok) return people;
  const tax = taxOn(writing, id, yearEndOf(taxYear).lastDay);
  const frequency = payGroupById(writing, payGroupId)?.times.frequency;
  if (frequency === undefined) throw new RangeError('an employment without its pay group');
  if (tax === undefined) return refused(problem('year.noticeNoDetails', { name }, 'employmentId'));
  const data = p60Data({
    ...people.value,
    year: employmentYearOf(writing, id, taxYear),
    taxCode: tax.taxCode,
    basis: tax.basis,
    frequency,
    isReplacement: p60sOf(writing, id, taxYear).length > 0,
  });
  return done(issuePaper(writing, { kind: 'p60', about: id, sheet: p60Sheet(data), data }));
}

/** Issues P60s: to each PA employed on the last day of the tax year, once the year is over and all of it is paid. */
export function issueP60(writing: Writing, input: Input): Result<OutputOf<'p60.issue'>> {
  if (!allEmployers(writing).some(({ id }) => id === input.employerId))
    return refused(problem('input.notFound', { what: 'employer' }, 'employerId'));
  const soon = tooSoon(writing, input);
  if (soon !== undefined) return refused(soon);
  const who = whoNeedsOne(writing, input);
  if (!who.ok) return who;
  const papers: { id: string; number: number }[] = [];
  for (const employment of who.value) {
    const issued = issueOne(writing, employment, input);
    if (!issued.ok) return issued;
    papers.push({ id: issued.value.id, number: issued.value.number });
  }
  return done({ papers });
}
