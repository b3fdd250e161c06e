import { type PensionEvent } from '#core/pension/standing';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text, whole } from '#db/rows';

export const eventKinds = ['enrolled', 're_enrolled', 'opted_in', 'joined', 'postponed', 'opted_out', 'left'] as const;

const shape = {
  id: text,
  kind: oneOf(...eventKinds),
  day,
  until_day: orNull(day),
  scheme_id: orNull(text),
  set_up_on: orNull(day),
  notice_on: orNull(day),
  own_hundredths: orNull(whole),
  words_digest: orNull(text),
  evidence_number: orNull(whole),
  reason_digest: orNull(text),
};

/** One thing that happened, as its row has it; `reason_digest` where it was taken back. */
export type EventRow = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

/** Everything recorded of an employment's pension, in that order, taken back or not. */
export function eventRows({ sql }: Reading, employmentId: string): readonly EventRow[] {
  return sql.all(
    `SELECT pension_event.id, pension_event.kind, pension_event.day, pension_event.until_day, pension_event.scheme_id,
       pension_event.set_up_on, pension_event.notice_on, pension_event.own_hundredths, pension_event.words_digest,
       (SELECT number FROM evidence WHERE evidence.id = pension_event.evidence_id) AS evidence_number,
       pension_event_taken_back.reason_digest
     FROM pension_event LEFT JOIN pension_event_taken_back ON pension_event_taken_back.event_id = pension_event.id
     WHERE pension_event.employment_id = ? ORDER BY pension_event.log_seq, pension_event.rowid`,
    [employmentId],
    shape,
  );
}

export type LetterRow = {
  readonly id: string;
  readonly kind: 'enrolment' | 're_enrolment' | 'opt_in' | 'joining' | 'postponement' | 'information';
  readonly eventId: string | null;
  readonly givenOn: Day;
  readonly documentId: string;
  readonly number: number;
};

/** Letters that were given, newest first. */
export function letterRows({ sql }: Reading, employmentId: string): readonly LetterRow[] {
  const rows = sql.all(
    `SELECT pension_letter.id, pension_letter.kind, pension_letter.event_id, pension_letter.given_on, pension_letter.document_id, document.number
     FROM pension_letter CROSS JOIN document ON document.id = pension_letter.document_id
     WHERE pension_letter.employment_id = ? ORDER BY pension_letter.log_seq DESC`,
    [employmentId],
    {
      id: text,
      kind: oneOf('enrolment', 're_enrolment', 'opt_in', 'joining', 'postponement', 'information'),
      event_id: orNull(text),
      given_on: day,
      document_id: text,
      number: whole,
    },
  );
  return rows.map(({ id, kind, number, ...row }) => ({
    id,
    kind,
    number,
    eventId: row.event_id,
    givenOn: row.given_on,
    documentId: row.document_id,
  }));
}

/** The first day on which a letter about the event was given. */
function toldOn(letters: readonly LetterRow[], eventId: string): Day | undefined {
  return letters.findLast((letter) => letter.eventId === eventId)?.givenOn;
}

function eventOf(row: EventRow, letters: readonly LetterRow[]): PensionEvent {
  const { id, kind } = row;
  switch (kind) {
    case 'opted_out':
    case 'left':
      return { kind, id, day: row.day };
    case 'postponed':
      if (row.until_day === null) throw new RangeError('a postponement without an end');
      return { kind, id, day: row.day, until: row.until_day };
    case 'enrolled':
    case 're_enrolled':
    case 'opted_in':
    case 'joined':
      if (row.scheme_id === null || row.set_up_on === null) throw new RangeError('a membership of no scheme');
      return {
        kind,
        id,
        day: row.day,
        setUpOn: row.set_up_on,
        schemeId: row.scheme_id,
        ...given({ toldOn: toldOn(letters, id), ownHundredths: row.own_hundredths }),
      };
  }
}

/** What happened to an employment's pension and stands, in the order in which it was recorded. */
export function eventsOf(reading: Reading, employmentId: string): readonly PensionEvent[] {
  const letters = letterRows(reading, employmentId);
  return eventRows(reading, employmentId)
    .filter(({ reason_digest: reason }) => reason === null)
    .map((row) => eventOf(row, letters));
}
