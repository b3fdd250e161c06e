import { type OutputOf } from '#core/contract/routes';
import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { type Day, type Span, addDays, earlier, isWithin, weekday } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';

export type PaperFacts = OutputOf<'timesheet.paper'>;
type Planned = PaperFacts['planned'][number];

/** The weeks of a pay period, Monday to Sunday; the first and the last may be shorter. */
export function weeksOf({ from, to }: Span): readonly Span[] {
  const weeks: Span[] = [];
  for (let start = from; start <= to; start = addDays(start, 8 - weekday(start)))
    weeks.push({ from: start, to: earlier(to, addDays(start, 7 - weekday(start))) });
  return weeks;
}

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** `Mon 5`: the month stands above the week. */
function shortName(on: Day): string {
  return `${names[weekday(on) - 1] ?? ''} ${String(Number(on.slice(8)))}`;
}

function timesOf({ kind, from, to, breaks }: Planned): string {
  const pauses = breaks.map((one) => `, break ${one.from} to ${one.to}`).join('');
  return `${from} to ${to}${kind === 'sleep_in' ? ', sleep-in' : ''}${pauses}`;
}

function row(...cells: readonly string[]): Row {
  return { kind: 'row', cells: [...cells] };
}

function plannedTable(planned: readonly Planned[]): Block {
  return {
    kind: 'table',
    isForWriting: true,
    columns: [
      { name: 'Day', kind: 'text', rowHeader: true },
      { name: 'Planned', kind: 'text', share: 2 },
      { name: 'As planned', kind: 'text' },
      { name: 'Start', kind: 'text' },
      { name: 'End', kind: 'text' },
      { name: 'Break', kind: 'text', share: 2 },
    ],
    rows: [
      ...planned.map((one) => row(shortName(one.day), timesOf(one), '', '', '', '')),
      ...Array.from({ length: 2 }, () => row('', '', '', '', '', '')),
    ],
  };
}

function emptyTable(week: Span): Block {
  const days = Array.from({ length: 7 }, (_, place) => addDays(week.from, place)).filter((on) => isWithin(on, week));
  return {
    kind: 'table',
    isForWriting: true,
    columns: [
      { name: 'Day', kind: 'text', rowHeader: true },
      { name: 'Start', kind: 'text' },
      { name: 'End', kind: 'text' },
      { name: 'Break from', kind: 'text' },
      { name: 'Break until', kind: 'text' },
    ],
    rows: [...days.map((on) => row(shortName(on), '', '', '', '')), row('', '', '', '', '')],
  };
}

function weekBlocks({ planned }: PaperFacts, week: Span): readonly Block[] {
  const own = planned.filter(({ day }) => isWithin(day, week));
  return [{ kind: 'heading', level: 2, words: spanInWords(week) }, planned.length === 0 ? emptyTable(week) : plannedTable(own)];
}

function besides({ hasSleepIns }: PaperFacts): readonly Block[] {
  const woken = hasSleepIns ? 'Awake in a sleep-in, miles driven' : 'Miles driven';
  return [
    { kind: 'heading', level: 2, words: `${woken}, anything else` },
    {
      kind: 'table',
      isForWriting: true,
      columns: [
        { name: 'Day', kind: 'text', rowHeader: true },
        { name: 'From', kind: 'text' },
        { name: 'Until', kind: 'text' },
        { name: 'Miles', kind: 'text' },
        { name: 'What it was', kind: 'text', share: 4 },
      ],
      rows: Array.from({ length: 4 }, () => row('', '', '', '', '')),
    },
  ];
}

/** A pay period's timesheet to write on and sign: with the planned shifts where there is a rota, with empty days where there is none. */
export function paperTimesheet(facts: PaperFacts): Sheet {
  const { assistant, employer, from, to, payday, planned, book } = facts;
  const how =
    planned.length === 0
      ? 'Write when each shift started and ended. A shift belongs to the day on which it starts.'
      : 'Where a shift was worked just as it is printed, tick “As planned”. Where it was different, write when it started and ended. Cross out what was not worked.';
  return {
    title: `Timesheet of ${assistant}`,
    over: `${spanInWords({ from, to })}, paid on ${dayInWords(payday)}`,
    language: 'en-GB',
    subject: `Timesheet of ${assistant} to write on, ${spanInWords({ from, to })}`,
    author: employer,
    reference: `${assistant}, ${spanInWords({ from, to })}.`,
    footer: { left: 'Keep this paper. A scan of it can stand for both signatures in PA Ledger.' },
    ...(book.kind === 'practice' ? { watermark: 'PRACTICE' as const } : {}),
    blocks: [
      { kind: 'paragraph', words: how },
      ...weeksOf({ from, to }).flatMap((week) => weekBlocks(facts, week)),
      ...besides(facts),
      { kind: 'heading', level: 2, words: 'Signatures' },
      { kind: 'paragraph', words: 'These are the hours that were worked.', keepWithNext: true },
      { kind: 'signatures', lines: [`${assistant}, personal assistant. Date`, `${employer}, employer. Date`] },
    ],
  };
}
