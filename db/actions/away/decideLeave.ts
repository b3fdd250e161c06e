import { leaveNotice, leaveNoticeSources } from '#core/away/leaveNotice';
import { leaveRemarks } from '#core/away/leaveRemarks';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { peopleAway } from '#db/actions/away/people';
import { requestById } from '#db/actions/away/requests';
import { given } from '#db/actions/given';
import { balanceOn, keptOf } from '#db/actions/holiday/balances';
import { jobOf } from '#db/actions/holiday/job';
import { type Reading } from '#db/kernel/handlers';

/** One request with what a person needs to answer it: what is left, the law's notice, who else is away on those days. */
export function decideLeave(reading: Reading, { id }: InputOf<'leave.decide'>): Result<OutputOf<'leave.decide'>> {
  const request = requestById(reading, id);
  const job = request && jobOf(reading, request.employmentId);
  if (request === undefined || job === undefined) return refused(problem('input.notFound', { what: 'request' }, 'id'));
  const { from, to, days, assistant, employmentId } = request;
  const balance = balanceOn(reading, job, keptOf(reading, employmentId), from);
  const notice = leaveNotice(from, days);
  const { today } = reading;
  const facts = { request, name: assistant.name, notice, today, left: balance?.left, mayTake: balance?.mayTake };
  return done({
    today,
    request,
    ...notice,
    remarks: [...leaveRemarks(facts)],
    sources: leaveNoticeSources(job.group.employer.nation).map((source) => ({ ...source })),
    others: peopleAway(reading, { from, to }).filter((one) => one.employmentId !== employmentId),
    ...given({ left: balance?.left, leaveYearEnds: balance?.leaveYear.to }),
  });
}
