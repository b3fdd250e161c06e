import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { payPeriodOn } from '#core/pay/payPeriods';
import { addDays, addMonths, isWithin } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { payGroup } from '#db/schema/people';

type Input = InputOf<'payGroup.add'>;

function nameTaken({ sql }: Reading, { employerId, name }: Input): Problem | undefined {
  const other = sql.one('SELECT id FROM pay_group WHERE employer_id = ? AND name = ? LIMIT 1', [employerId, name], { id: text });
  return other && problem('setup.nameTaken', { what: 'pay group', name }, 'name');
}

/** A payday typed into another year would move every one after it. */
function paydayOutside({ frequency, firstFrom, firstPayday }: Input): Problem | undefined {
  const period = payPeriodOn({ frequency, firstFrom, firstPayday }, firstFrom);
  const last = addMonths(addDays(period?.to ?? firstFrom, 1), 1);
  if (isWithin(firstPayday, { from: firstFrom, to: last })) return undefined;
  return problem('people.paydayOutside', { from: dayInWords(firstFrom), to: dayInWords(last) }, 'firstPayday');
}

/** PAs of one employer who are paid on the same days. Every later period and payday follows from the first. */
export function addPayGroup(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    () => missing(writing, 'employer', input.employerId, 'employerId'),
    () => nameTaken(writing, input),
    () => paydayOutside(input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pay_group');
  writing.orm
    .insert(payGroup)
    .values({ id, ...input })
    .run();
  return done({ id });
}
