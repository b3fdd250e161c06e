import { type Problem, problem } from '#core/contract/problem';
import { type StatementData } from '#core/contract/shapes/statement';
import { type Span, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { bookFacts } from '#db/actions/book';
import { type Issued, issuedOfStream, newestStanding, standing, standingTo } from '#db/actions/statement/issued';
import { type Reading } from '#db/kernel/handlers';
import { day } from '#db/rows';

/** The standing statement that this span corrects; undefined where it is the next new one. */
export function corrected(reading: Reading, streamId: string, { from, to }: Span): Issued | undefined {
  return standingTo(reading, streamId, to).find(({ period, correction }) => correction !== undefined && period.from === from);
}

/** The first day that the stream's next statement covers. */
export function nextStart(reading: Reading, streamId: string): Span['from'] {
  const last = newestStanding(reading, streamId);
  if (last !== undefined) return addDays(last.period.to, 1);
  const stream = reading.sql.one('SELECT from_day FROM stream WHERE id = ?', [streamId], { from_day: day });
  const { started_on: start } = bookFacts(reading);
  return stream !== undefined && stream.from_day > start ? stream.from_day : start;
}

function correctionProblem(reading: Reading, streamId: string, being: Issued, data: StatementData): Problem | undefined {
  const next = standing(issuedOfStream(reading, streamId)).find(({ number }) => number === being.number + 1);
  const isChanged = next !== undefined && next.opening !== data.sums.closing && next.correction === undefined;
  return isChanged ? problem('statement.closingChanged', { next: String(next.number) }) : undefined;
}

/** Why a statement cannot be issued yet: not the next one, not over, or with a proof that is still open. */
export function issueProblem(reading: Reading, streamId: string, span: Span, data: StatementData): Problem | undefined {
  if (span.to >= reading.today) return problem('statement.futureEnd', { today: dayInWords(reading.today) }, 'to');
  const being = corrected(reading, streamId, span);
  const from = nextStart(reading, streamId);
  if (being === undefined && span.from !== from) return problem('statement.notNext', { from: dayInWords(from) }, 'from');
  const open = data.proofs.find(({ state }) => state === 'open');
  if (open !== undefined) return problem('statement.notReady', { what: open.words.replace(/\.$/, '') });
  return being === undefined ? undefined : correctionProblem(reading, streamId, being, data);
}
