import { type Row, type Sheet } from '#core/sheet/sheet';
import { timeInWords } from '#core/shifts/words';
import { type Day, type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type PlannedShift } from './planShifts.ts';
import { dayWithName } from './words.ts';

export type RotaSheetFacts = {
  readonly span: Span;
  /** By their start. */
  readonly shifts: readonly (Pick<PlannedShift, 'from' | 'to' | 'on' | 'state'> & {
    readonly kind: 'work' | 'sleep_in';
    /** Absent where nobody works it yet. */
    readonly name?: string | undefined;
    readonly breaks: string;
  })[];
  /** Whose rota it is, where it is one PA's. */
  readonly assistant?: string | undefined;
  readonly bankHolidays: readonly Day[];
  readonly on: Day;
  readonly holder: string;
  readonly book: { readonly kind: 'real' | 'practice' };
};

type Shift = RotaSheetFacts['shifts'][number];

function rowOf({ from, to, kind, state, name, breaks }: Shift): Row {
  const what = kind === 'sleep_in' ? 'Sleep-in' : 'Work';
  const times = `${timeInWords(from)} to ${timeInWords(to)}`;
  const who = state === 'cancelled' ? `Cancelled (${name ?? 'nobody yet'})` : (name ?? 'Nobody yet');
  return { kind: 'row', cells: [times, who, breaks === '' ? what : `${what}. ${breaks}`] };
}

function rowsOf({ shifts, bankHolidays }: RotaSheetFacts): readonly Row[] {
  const days = [...new Set(shifts.map(({ on }) => on))].toSorted();
  return days.flatMap((day) => [
    { kind: 'group' as const, words: bankHolidays.includes(day) ? `${dayWithName(day)}: bank holiday` : dayWithName(day) },
    ...shifts.filter(({ on }) => on === day).map(rowOf),
  ]);
}

/** The rota on paper, for the kitchen wall or for one PA: days, times and names, and nothing of anybody's care. */
export function rotaSheet(facts: RotaSheetFacts): Sheet {
  const { span, assistant, on, holder, book } = facts;
  return {
    title: assistant === undefined ? 'The rota' : `The rota of ${assistant}`,
    over: spanInWords(span),
    language: 'en-GB',
    subject: `Planned shifts, ${spanInWords(span)}`,
    author: holder,
    reference: `The rota, ${spanInWords(span)}.`,
    footer: { left: `As planned on ${dayInWords(on)}. It may have changed since: ask if in doubt.` },
    ...(book.kind === 'practice' ? { watermark: 'PRACTICE' as const } : {}),
    blocks: [
      {
        kind: 'table',
        columns: [
          { name: 'Time', kind: 'text', rowHeader: true, share: 2 },
          { name: 'Who', kind: 'text', share: 3 },
          { name: 'What', kind: 'text', share: 3 },
        ],
        rows: rowsOf(facts),
        whenEmpty: 'Nothing is planned in these days.',
      },
    ],
  };
}
