import { figuresFrom } from '#core/payroll/figure';
import { type Day, addDays, addMonths } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type FileFacts, type FileJob, type Finding, newestOf } from '../file.ts';
import { peopleSources } from '../sources.ts';

const monthsForStatementNi = figuresFrom(peopleSources.particularsNi)(2);
const monthsForChange = figuresFrom(peopleSources.particulars)(1);

/** Great Britain: by the first day (ERA 1996 s1(2)). Northern Ireland: within two months (NI Order 1996 art 33). */
function statementBy({ nation }: FileFacts, { startsOn }: FileJob): Day {
  return nation === 'northern_ireland' ? addMonths(startsOn, monthsForStatementNi.value) : startsOn;
}

function statement(facts: FileFacts, job: FileJob): readonly Finding[] {
  const { name, today, items } = facts;
  if (newestOf(items, 'written_statement', job.id) !== undefined) return [];
  const by = statementBy(facts, job);
  const made = job.statementPaper;
  const when = by >= today ? `by ${dayInWords(by)}` : `now: it was due on ${dayInWords(by)}`;
  const words =
    made === undefined
      ? `Give ${name} a written statement of particulars ${when}. This app draws it from your answers.`
      : `${name}’s written statement is paper ${String(made)}. Give it ${when}, and record when it was signed.`;
  return [{ kind: 'written_statement', weight: by < today ? 'stop' : 'attention', words, employmentId: job.id }];
}

/** A year: what changed longer ago is settled by being paid and not disputed. */
const lookedBackMonths = 12;

function changes({ name, today, items }: FileFacts, { id, startsOn, payFrom }: FileJob): readonly Finding[] {
  const told = items.filter((one) => one.kind === 'variation' && (one.employmentId ?? id) === id);
  const stated = newestOf(items, 'written_statement', id)?.day ?? startsOn;
  const changed = payFrom.findLast((from) => from > startsOn && from > stated && from > addMonths(today, -lookedBackMonths));
  if (changed === undefined || told.some(({ day }) => day >= changed)) return [];
  const by = addMonths(changed, monthsForChange.value);
  const when = by >= today ? `by ${dayInWords(by)}` : `now: it was due by ${dayInWords(by)}`;
  const words = `${name}’s pay changed on ${dayInWords(changed)}. Tell them in writing ${when}, and record it as a change to the contract.`;
  return [{ kind: 'variation', weight: 'attention', words, employmentId: id }];
}

/** Four weeks before probation ends. */
const probationDays = 28;

function probation({ name, today, items }: FileFacts, { id }: FileJob): readonly Finding[] {
  const item = newestOf(items, 'probation', id);
  if (item?.until === undefined || item.facts.outcome !== undefined || addDays(item.until, -probationDays) > today) return [];
  const words =
    item.until >= today
      ? `${name}’s probation ends on ${dayInWords(item.until)}. Meet before then, and record how it went.`
      : `${name}’s probation ended on ${dayInWords(item.until)} and nobody said how it went. Record it, so that the terms are clear.`;
  return [{ kind: 'probation', weight: 'attention', words, itemId: item.id, employmentId: id }];
}

/** What each job asks for: its written statement, changes told in writing, probation that ends. */
export function jobFindings(facts: FileFacts): readonly Finding[] {
  return facts.jobs.flatMap((job) => [...statement(facts, job), ...changes(facts, job), ...probation(facts, job)]);
}
