import { shortDay } from '#core/time/words';
import { whoIn } from '#db/actions/funding/lifeEvents';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';

const shared = `
  SELECT evidence.id, plan_line.name, funding.from_day AS day FROM funding
    CROSS JOIN evidence ON evidence.id = funding.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN plan_line ON plan_line.id = funding.plan_line_id
  WHERE funding.log_seq >= @since ORDER BY funding.log_seq`;

const own = `
  SELECT evidence.id, stream.name, contribution.from_day AS day FROM contribution
    CROSS JOIN evidence ON evidence.id = contribution.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN stream ON stream.id = contribution.stream_id
  WHERE contribution.log_seq >= @since ORDER BY contribution.log_seq`;

const moved = `
  SELECT evidence.id, stream.name, handover.first_day AS day FROM handover
    CROSS JOIN evidence ON evidence.id = handover.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN stream ON stream.id = handover.to_stream_id
  WHERE handover.log_seq >= @since ORDER BY handover.log_seq`;

const lived = `
  SELECT evidence.id, life_event.beneficiary_id AS name, life_event.day FROM life_event
    CROSS JOIN evidence ON evidence.id = life_event.evidence_id AND evidence.number BETWEEN @first AND @last
  WHERE life_event.log_seq >= @since ORDER BY life_event.log_seq`;

const shape = { id: text, name: text, day };

/** What letters about shared lines, one's own share, a change of money and a change of people prove. */
export function fundingUses(reading: Reading, numbers: Numbers): readonly Use[] {
  const { sql } = reading;
  const of = (query: string, says: (name: string) => string): readonly Use[] =>
    sql.all(query, numbers, shape).map(({ id, name, day: on }) => ({ id, words: `${says(name)} from ${shortDay(on)}` }));
  return [
    ...of(shared, (name) => `Who pays for ${name}`),
    ...of(own, (name) => `Own share of ${name}`),
    ...of(moved, (name) => `${name} takes over`),
    ...sql
      .all(lived, numbers, { id: text, name: orNull(text), day })
      .map(({ id, name, day: on }) => ({ id, words: `Who acts for ${whoIn(reading, name)} since ${shortDay(on)}` })),
  ];
}
