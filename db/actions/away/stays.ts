import { erased, textIn } from '#core/book/dueWords';
import { type Stay } from '#core/contract/shapes/away';
import { type Day, type Span } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, type RowOf, text, whole } from '#db/rows';

const columns = `
  SELECT hospital_stay.id, hospital_stay.beneficiary_id, beneficiary.name, hospital_stay.place, hospital_stay.from_day,
    coalesce(hospital_stay_ended.to_day, hospital_stay.to_day) AS to_day, hospital_stay.words_digest, hospital_stay_taken_back.reason_digest
  FROM beneficiary CROSS JOIN hospital_stay ON hospital_stay.beneficiary_id = beneficiary.id
    LEFT JOIN hospital_stay_ended ON hospital_stay_ended.hospital_stay_id = hospital_stay.id
    LEFT JOIN hospital_stay_taken_back ON hospital_stay_taken_back.hospital_stay_id = hospital_stay.id`;

const shape = {
  id: text,
  beneficiary_id: text,
  name: text,
  place: oneOf('hospital', 'elsewhere'),
  from_day: day,
  to_day: orNull(day),
  words_digest: orNull(text),
  reason_digest: orNull(text),
};

/** A stay as the book has it. `to` is absent while it goes on. */
export type StoredStay = {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly beneficiary: string;
  readonly place: 'hospital' | 'elsewhere';
  readonly from: Day;
  readonly to?: Day;
  readonly wordsDigest?: string;
  readonly reasonDigest?: string;
};

function stayOf(row: RowOf<typeof shape>): StoredStay {
  return {
    id: row.id,
    beneficiaryId: row.beneficiary_id,
    beneficiary: row.name,
    place: row.place,
    from: row.from_day,
    ...given({ to: row.to_day, wordsDigest: row.words_digest, reasonDigest: row.reason_digest }),
  };
}

export function stayById({ sql }: Reading, id: string): StoredStay | undefined {
  const row = sql.one(`${columns} WHERE hospital_stay.id = ?`, [id], shape);
  return row && stayOf(row);
}

/** Stays that share a day with the span, taken back or not, oldest first. */
export function staysWithin({ sql }: Reading, { from, to }: Span): readonly StoredStay[] {
  const rows = sql.all(
    `${columns} WHERE hospital_stay.from_day <= @to AND coalesce(hospital_stay_ended.to_day, hospital_stay.to_day, @to) >= @from
     ORDER BY hospital_stay.from_day, hospital_stay.log_seq`,
    { from, to },
    shape,
  );
  return rows.map(stayOf);
}

/** Those of them that stand. */
export function standingStays(reading: Reading, span: Span): readonly StoredStay[] {
  return staysWithin(reading, span).filter(({ reasonDigest }) => reasonDigest === undefined);
}

/** Funders whose money is for the person on a day. */
export function fundersOf({ sql }: Reading, beneficiaryId: string, on: Day): readonly { readonly id: string; readonly name: string }[] {
  return sql.all(
    `SELECT DISTINCT funder.id, coalesce((SELECT name FROM funder_name WHERE funder_id = funder.id AND from_day <= @on ORDER BY from_day DESC LIMIT 1),
       (SELECT name FROM funder_name WHERE funder_id = funder.id ORDER BY from_day LIMIT 1)) AS name
     FROM stream CROSS JOIN stream_beneficiary ON stream_beneficiary.stream_id = stream.id CROSS JOIN funder ON funder.id = stream.funder_id
     WHERE stream_beneficiary.beneficiary_id = @beneficiary AND stream.from_day <= @on AND (stream.to_day IS NULL OR stream.to_day >= @on)
       AND funder.kind <> 'self'
     ORDER BY name`,
    { beneficiary: beneficiaryId, on },
    { id: text, name: text },
  );
}

function toldOf({ sql, contentOf }: Reading, stayId: string): Stay['told'] {
  const rows = sql.all(
    `SELECT hospital_stay_told.id, funder_id, told_on, words_digest,
       (SELECT name FROM funder_name WHERE funder_name.funder_id = hospital_stay_told.funder_id ORDER BY from_day DESC LIMIT 1) AS funder,
       (SELECT number FROM evidence WHERE evidence.id = evidence_id) AS evidence_number
     FROM hospital_stay_told WHERE hospital_stay_id = ? ORDER BY told_on, log_seq`,
    [stayId],
    { id: text, funder_id: text, told_on: day, words_digest: text, funder: text, evidence_number: orNull(whole) },
  );
  return rows.map((row) => ({
    id: row.id,
    funderId: row.funder_id,
    funder: row.funder,
    toldOn: row.told_on,
    words: textIn(contentOf(row.words_digest), 'words') ?? erased,
    ...given({ evidenceNumber: row.evidence_number }),
  }));
}

const kept = `
  SELECT assistant.name, payslip.number, payslip_retainer.from_day, payslip_retainer.to_day, payslip_retainer.minutes, payslip_retainer.pence
  FROM payslip_retainer CROSS JOIN payslip ON payslip.id = payslip_retainer.payslip_id
    CROSS JOIN employment ON employment.id = payslip_retainer.employment_id CROSS JOIN assistant ON assistant.id = employment.assistant_id
  WHERE payslip_retainer.hospital_stay_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  ORDER BY payslip_retainer.from_day, assistant.name`;

const keptShape = { name: text, number: whole, from_day: day, to_day: day, minutes: whole, pence: money };

/** What standing payslips kept paid of a stay, oldest first. */
export function keptOfStay({ sql }: Reading, stayId: string): Stay['kept'] {
  return sql.all(kept, [stayId], keptShape).map((row) => ({
    assistant: row.name,
    payslip: row.number,
    from: row.from_day,
    to: row.to_day,
    minutes: row.minutes,
    amount: row.pence,
  }));
}

function remarksOf(today: Day, { from, to, reasonDigest }: StoredStay, notTold: Stay['notTold']): string[] {
  if (reasonDigest !== undefined) return [];
  const remarks: string[] = [];
  if (notTold.length > 0 && from <= today)
    remarks.push(
      `Many funders ask to be told of days away, and pause or change payments for them. ${notTold.map(({ name }) => name).join(' and ')}: not recorded as told. Look at the agreement, and tell them.`,
    );
  if (to === undefined && from <= today)
    remarks.push(`No last day is recorded since ${dayInWords(from)}. Say when they are back: pay for these days is counted up to then.`);
  return remarks;
}

export function stayForPeople(reading: Reading, stay: StoredStay): Stay {
  const { id, beneficiaryId, beneficiary, place, from, to, wordsDigest, reasonDigest } = stay;
  const told = toldOf(reading, id);
  const notTold = fundersOf(reading, beneficiaryId, from).filter((funder) => told.every(({ funderId }) => funderId !== funder.id));
  const note = wordsDigest === undefined ? undefined : (textIn(reading.contentOf(wordsDigest), 'note') ?? erased);
  const takenBack = reasonDigest === undefined ? undefined : (textIn(reading.contentOf(reasonDigest), 'reason') ?? erased);
  return {
    id,
    beneficiaryId,
    beneficiary,
    place,
    from,
    ...given({ to, note, takenBack }),
    told,
    notTold: [...notTold],
    kept: keptOfStay(reading, id),
    remarks: remarksOf(reading.today, stay, [...notTold]),
  };
}
