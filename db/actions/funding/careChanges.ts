import { erased, textIn } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { employerInLaw } from '#core/funders/employerRole';
import { handoverSteps } from '#core/funders/handoverSteps';
import { lifeSteps } from '#core/funders/lifeSteps';
import { londonDay } from '#core/time/instant';
import { dayInWords } from '#core/time/words';
import { whoIn } from '#db/actions/funding/lifeEvents';
import { stepsWithStates } from '#db/actions/funding/saidSteps';
import { lookAcross } from '#db/actions/funding/wagesAcross';
import { profileOfStream } from '#db/actions/funders/profile';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { readHolder } from '#db/actions/setup/readPeople';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, instant, oneOf, orNull, text } from '#db/rows';

type Changes = OutputOf<'careChanges.read'>;
type Handover = Changes['handovers'][number];
type Event = Changes['events'][number];

const handovers = `
  SELECT handover.id, handover.from_stream_id, handover.to_stream_id, handover.first_day, handover.words_digest, back.reason_digest,
    (SELECT log.at FROM log WHERE log.seq = handover.log_seq) AS at,
    EXISTS (SELECT 1 FROM contribution WHERE contribution.stream_id = handover.from_stream_id) AS has_contribution
  FROM stream CROSS JOIN handover ON handover.from_stream_id = stream.id
    LEFT JOIN handover_taken_back AS back ON back.handover_id = handover.id
  ORDER BY handover.log_seq DESC`;

const handoverShape = {
  id: text,
  from_stream_id: text,
  to_stream_id: text,
  first_day: day,
  words_digest: text,
  at: instant,
  reason_digest: orNull(text),
  has_contribution: flag,
};

const movedLines = `
  SELECT old.name AS "from", next.name AS "to" FROM handover_line CROSS JOIN plan_line AS old ON old.id = handover_line.from_plan_line_id
    CROSS JOIN plan_line AS next ON next.id = handover_line.to_plan_line_id
  WHERE handover_line.handover_id = ? ORDER BY handover_line.rowid`;

function reasonOf({ contentOf }: Reading, digest: string | null): string | undefined {
  return digest === null ? undefined : (textIn(contentOf(digest), 'reason') ?? erased);
}

/** Every change of money, newest first, with its list. */
export function handoversOf(reading: Reading): readonly Handover[] {
  const { sql, contentOf } = reading;
  const role = readHolder(reading)?.role ?? 'self';
  const employerOf = (rules: ReturnType<typeof profileOfStream>) => employerInLaw(rules?.basis ?? 'other', role, rules?.employerRole);
  return sql.all(handovers, [], handoverShape).map((row) => {
    const [old, next] = [profileOfStream(reading, row.from_stream_id), profileOfStream(reading, row.to_stream_id)];
    const [oldMoney, newMoney] = [nameFor(reading, 'stream', row.from_stream_id) ?? '', nameFor(reading, 'stream', row.to_stream_id) ?? ''];
    const steps = handoverSteps({
      on: row.first_day,
      oldMoney,
      oldFunder: old?.name ?? '',
      newMoney,
      newFunder: next?.name ?? '',
      isNewNhs: next?.basis === 'nhs',
      employers: { before: employerOf(old), after: employerOf(next) },
      hasContribution: row.has_contribution,
    });
    return {
      id: row.id,
      day: row.first_day,
      title: `${newMoney} takes the place of ${oldMoney} on ${dayInWords(row.first_day)}`,
      words: textIn(contentOf(row.words_digest), 'words') ?? erased,
      recordedOn: londonDay(row.at),
      fromStream: oldMoney,
      toStream: newMoney,
      lines: sql.all(movedLines, [row.id], { from: text, to: text }).map((one) => ({ ...one })),
      across: [...lookAcross(reading, row.first_day)],
      steps: stepsWithStates(reading, 'handover', row.id, steps),
      ...given({ takenBack: reasonOf(reading, row.reason_digest) }),
    };
  });
}

const events = `
  SELECT life_event.id, life_event.kind, life_event.beneficiary_id, life_event.day, life_event.words_digest, back.reason_digest,
    (SELECT log.at FROM log WHERE log.seq = life_event.log_seq) AS at
  FROM life_event LEFT JOIN life_event_taken_back AS back ON back.life_event_id = life_event.id
  ORDER BY life_event.log_seq DESC`;

const eventShape = {
  id: text,
  kind: oneOf('death', 'capacity'),
  beneficiary_id: orNull(text),
  day,
  words_digest: text,
  at: instant,
  reason_digest: orNull(text),
};

type EventRow = { readonly [Name in keyof typeof eventShape]: ReturnType<(typeof eventShape)[Name]> };

const cutOffs = `
  SELECT cut_off.stream_id, stream.name, cut_off.last_day, cut_off.said_on, cut_off.words_digest
  FROM cut_off CROSS JOIN stream ON stream.id = cut_off.stream_id WHERE cut_off.life_event_id = ? ORDER BY cut_off.log_seq`;

function cutOffsOf({ sql, contentOf }: Reading, id: string): Event['cutOffs'] {
  const rows = sql.all(cutOffs, [id], { stream_id: text, name: text, last_day: day, said_on: day, words_digest: text });
  const newest = new Map(rows.map((row) => [row.stream_id, row]));
  return [...newest.values()].map((row) => ({
    streamId: row.stream_id,
    stream: row.name,
    lastDay: row.last_day,
    saidOn: row.said_on,
    saidBy: textIn(contentOf(row.words_digest), 'saidBy') ?? erased,
  }));
}

const ofPerson = `
  SELECT stream.id, stream.name FROM stream_beneficiary CROSS JOIN stream ON stream.id = stream_beneficiary.stream_id
  WHERE stream_beneficiary.beneficiary_id = ? ORDER BY stream.rowid`;
const ofAll = "SELECT id, name FROM stream WHERE id NOT IN ('none', 'unknown') ORDER BY rowid";

/** The moneys that an event touches: somebody's own, or every one that the holder keeps. */
function streamsOf({ sql }: Reading, beneficiaryId: string | null): Event['streams'] {
  const shape = { id: text, name: text };
  const rows = beneficiaryId === null ? sql.all(ofAll, [], shape) : sql.all(ofPerson, [beneficiaryId], shape);
  return rows.map((row) => ({ ...row }));
}

const hasAny = `
  SELECT EXISTS (SELECT 1 FROM employment WHERE ends_on IS NULL OR ends_on >= @on) AS assistants,
    EXISTS (SELECT 1 FROM lease WHERE NOT EXISTS (SELECT 1 FROM lease_ended WHERE lease_ended.lease_id = lease.id)) AS vehicle`;

const titles = { death: 'died on', capacity: 'can no longer decide, since' } as const;

function eventFrom(reading: Reading, row: EventRow): Event {
  const { sql, contentOf } = reading;
  const holder = readHolder(reading);
  const streams = streamsOf(reading, row.beneficiary_id);
  const has = sql.one(hasAny, { on: row.day }, { assistants: flag, vehicle: flag });
  const name = whoIn(reading, row.beneficiary_id);
  const isTheirCare = row.beneficiary_id !== null || holder?.role === 'self';
  const funders = new Set(streams.flatMap(({ id }) => profileOfStream(reading, id)?.name ?? []));
  const steps = lifeSteps({
    kind: row.kind,
    on: row.day,
    name,
    isTheirCare,
    isHolder: row.beneficiary_id === null || (holder?.role === 'self' && holder.name === name),
    funders: [...funders],
    hasAssistants: has?.assistants ?? false,
    hasVehicle: has?.vehicle ?? false,
  });
  const words = contentOf(row.words_digest);
  return {
    id: row.id,
    kind: row.kind,
    name,
    day: row.day,
    title: `${name} ${titles[row.kind]} ${dayInWords(row.day)}`,
    words: textIn(words, 'words') ?? (words === undefined ? erased : ''),
    recordedOn: londonDay(row.at),
    cutOffs: cutOffsOf(reading, row.id),
    streams,
    steps: stepsWithStates(reading, 'event', row.id, steps),
    ...given({ acting: textIn(words, 'acting'), right: textIn(words, 'right'), takenBack: reasonOf(reading, row.reason_digest) }),
  };
}

/** Every death and loss of capacity that was recorded, newest first, with its list. */
export function eventsOf(reading: Reading): readonly Event[] {
  return reading.sql.all(events, [], eventShape).map((row) => eventFrom(reading, row));
}

export function readChanges(reading: Reading, _: InputOf<'careChanges.read'>): Result<Changes> {
  return done({ today: reading.today, handovers: [...handoversOf(reading)], events: [...eventsOf(reading)] });
}
