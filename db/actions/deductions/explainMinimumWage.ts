import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { isProblem, jobOr } from '#db/actions/deductions/checks';
import { contextFor } from '#db/actions/deductions/contextFor';
import { checksOf } from '#db/actions/deductions/parts/minimumWagePart';
import { type Made } from '#db/actions/made';
import { workOut } from '#db/actions/pay/workOut';
import { type Writing } from '#db/kernel/handlers';

/**
 * Why pay below the minimum wage is right, with who says so. Only what the law allows: a family member of the household (SI 2015/621
 * reg 57), or arrears paid on the next payday (reg 9(1)(b)), which that payday then asks for. Agreeing to less is no reason (NMW Act s49).
 */
export function explainMinimumWage(writing: Writing, input: InputOf<'minimumWage.explain'>): Made {
  const job = jobOr(writing, input.employmentId);
  if (isProblem(job)) return refused(job);
  if (input.kind === 'agreed_to_less') return refused(problem('minimumWage.cannotAgree', { name: job.name }, 'kind'));
  const context = contextFor(writing, job, input.payday);
  if (!context.ok) return context;
  const worked = workOut(writing, job.payGroupId, input.payday);
  const payslip = worked.ok ? worked.value.preview.payslips.find(({ employmentId }) => employmentId === job.id) : undefined;
  const short = checksOf(context.value, payslip).find(({ facts }) => facts.period.from === input.from);
  if (short?.found.ok !== true || short.found.value.shortfall === 0)
    return refused(problem('minimumWage.notShort', { name: job.name, from: dayInWords(input.from) }, 'from'));
  const id = writing.newId('answer');
  writing.append('minimum_wage_answer', {
    id,
    employment_id: job.id,
    payday: input.payday,
    from_day: short.facts.period.from,
    to_day: short.facts.period.to,
    short_pence: short.found.value.shortfall,
    kind: input.kind,
    words_digest: writing.keep({ who: input.who, why: input.why }),
    evidence_id: input.file === undefined ? null : writing.keepFile(input.file).id,
  });
  return done({ id });
}

/** Apprenticeship and accommodation from a day on. */
export function sayMinimumWage(writing: Writing, input: InputOf<'minimumWage.say'>): Made {
  const job = jobOr(writing, input.employmentId);
  if (isProblem(job)) return refused(job);
  const { from, isApprentice, accommodation } = input;
  if (accommodation !== undefined && (accommodation.nightsAWeek < 1 || accommodation.nightsAWeek > 7))
    return refused(problem('minimumWage.nights', {}, 'accommodation.nightsAWeek'));
  if (accommodation !== undefined && accommodation.charge < 0) return refused(problem('minimumWage.charge', {}, 'accommodation.charge'));
  const id = writing.newId('fact');
  writing.append('minimum_wage_fact', {
    id,
    employment_id: job.id,
    from_day: from,
    is_apprentice: isApprentice ? 1 : 0,
    charge_pence: accommodation?.charge ?? null,
    nights: accommodation?.nightsAWeek ?? null,
  });
  return done({ id });
}
