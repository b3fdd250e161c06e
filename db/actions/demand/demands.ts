import { type OutputOf } from '#core/contract/routes';
import { type Demand, demandOf } from '#core/demands/demand';
import { demandInWords } from '#core/demands/demandWords';
import { outcomes } from '#core/demands/outcomes';
import { total } from '#core/money/pence';
import { given } from '#db/actions/given';
import { maybeIn, wordsIn } from '#db/actions/plan/parts';
import { giverOn } from '#db/actions/setup/readPeople';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text, whole } from '#db/rows';

export type DemandRead = OutputOf<'demand.list'>['demands'][number];
type Event = DemandRead['events'][number];
type Placed = { readonly seq: number; readonly event: Event };

// From the streams, which are few, each demand by its index.
const all = `
  SELECT demand.id, demand.stream_id, stream.name, back.reason_digest FROM stream CROSS JOIN demand ON demand.stream_id = stream.id
    LEFT JOIN demand_taken_back AS back ON back.demand_id = demand.id
  ORDER BY demand.log_seq DESC`;

const letters = `
  SELECT own.id, own.log_seq, day, amount_pence, pay_by, reconsider_by, words_digest, evidence.number FROM demand_letter AS own
    LEFT JOIN evidence ON evidence.id = own.evidence_id WHERE demand_id = ?`;

const reconsiderations = `
  SELECT own.id, own.log_seq, day, words_digest, evidence.number FROM demand_reconsideration AS own
    LEFT JOIN evidence ON evidence.id = own.evidence_id WHERE demand_id = ?`;

const decided = `
  SELECT own.id, own.log_seq, day, outcome, amount_pence, pay_by, words_digest, evidence.number FROM demand_outcome AS own
    LEFT JOIN evidence ON evidence.id = own.evidence_id WHERE demand_id = ?`;

const paid = `
  SELECT given_back.id, due.day, due.amount_pence, due_state.open_pence FROM demand_given_back AS own
    CROSS JOIN given_back ON given_back.id = own.given_back_id CROSS JOIN due ON due.id = given_back.due_id
    CROSS JOIN due_state ON due_state.due_id = due.id
  WHERE own.demand_id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) ORDER BY due.day, own.log_seq`;

const common = { id: text, log_seq: whole, day, words_digest: text, number: orNull(whole) };

function lettersOf(reading: Reading, id: string): readonly Placed[] {
  const shape = { ...common, amount_pence: orNull(money), pay_by: orNull(day), reconsider_by: orNull(day) };
  return reading.sql.all(letters, [id], shape).map((row) => ({
    seq: row.log_seq,
    event: {
      kind: 'letter',
      id: row.id,
      day: row.day,
      ...given({
        reasons: maybeIn(reading, row.words_digest, 'reasons'),
        amount: row.amount_pence,
        payBy: row.pay_by,
        payer: maybeIn(reading, row.words_digest, 'payer'),
        how: maybeIn(reading, row.words_digest, 'how'),
        reconsiderBy: row.reconsider_by,
        evidenceNumber: row.number,
      }),
    },
  }));
}

function stepsOf(reading: Reading, id: string): readonly Placed[] {
  const asked = reading.sql.all(reconsiderations, [id], common).map((row): Placed => {
    const words = wordsIn(reading, row.words_digest, 'words') ?? '';
    return {
      seq: row.log_seq,
      event: { kind: 'reconsideration', id: row.id, day: row.day, words, ...given({ evidenceNumber: row.number }) },
    };
  });
  const shape = { ...common, outcome: oneOf(...outcomes), amount_pence: orNull(money), pay_by: orNull(day) };
  const found = reading.sql.all(decided, [id], shape).map((row): Placed => {
    const words = maybeIn(reading, row.words_digest, 'words');
    const more = given({ amount: row.amount_pence, payBy: row.pay_by, words, evidenceNumber: row.number });
    return { seq: row.log_seq, event: { kind: 'outcome', id: row.id, day: row.day, outcome: row.outcome, ...more } };
  });
  return [...asked, ...found];
}

type Row = { readonly id: string; readonly stream_id: string; readonly name: string; readonly reason_digest: string | null };

function readOf(reading: Reading, row: Row): DemandRead {
  const placed = [...lettersOf(reading, row.id), ...stepsOf(reading, row.id)].toSorted((a, b) => a.seq - b.seq);
  const events = placed.map(({ event }) => event);
  const givenBack = reading.sql.all(paid, [row.id], { id: text, day, amount_pence: money, open_pence: money });
  const facts = { events, givenBack: total(givenBack.map((one) => one.amount_pence)), isTakenBack: row.reason_digest !== null };
  const { state, day: first, leavesOut, ...more }: Demand = demandOf(facts);
  return {
    id: row.id,
    streamId: row.stream_id,
    stream: row.name,
    funder: giverOn(reading, row.stream_id, first),
    state,
    day: first,
    leavesOut: [...leavesOut],
    says: [...demandInWords({ state, leavesOut, ...more }, reading.today)],
    events,
    givenBack: givenBack.map((one) => ({ id: one.id, day: one.day, amount: one.amount_pence, isPaid: one.open_pence === 0 })),
    ...given({ ...more, takenBack: wordsIn(reading, row.reason_digest, 'reason') }),
  };
}

/** Everything that funders asked back, newest first, what is over among it. */
export function allDemands(reading: Reading): readonly DemandRead[] {
  const shape = { id: text, stream_id: text, name: text, reason_digest: orNull(text) };
  return reading.sql.all(all, [], shape).map((row) => readOf(reading, row));
}
