import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { weekday } from '#core/time/day';
import { nameOf, type Setup } from '#renderer/gateway/setup';
import { TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { listed } from '#renderer/words/count';
import { shortHours } from '#renderer/words/hours';
import { weekdayNames } from '#core/shifts/termsInWords';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { timesheetWords } from '#renderer/words/timesheets';
import { inOrder, lateShifts, ownShifts, type PeriodRow, type Shift } from './row.ts';
import { clockInWords, timesInWords } from './worked.ts';

const words = timesheetWords.page;
const { late } = timesheetPages;

function chargeWords({ planLines, splits }: Setup, { charge }: Shift): string {
  if ('planLineId' in charge) return nameOf(planLines, charge.planLineId);
  return `${nameOf(splits, charge.splitId)}: ${listed([...new Set(charge.planLineIds.map((id) => nameOf(planLines, id)))])}`;
}

/** How a paid shift was put right, and with which pay: said of the shift that stands now, or of the one that nobody worked. */
function sinceOf(shift: Shift, all: readonly Shift[]): readonly string[] {
  const changed = all.find(({ id }) => id === shift.insteadOf)?.changed ?? shift.changed;
  if (changed === undefined || (shift.changed !== undefined && shift.changed.insteadId !== undefined)) return [];
  const { pay, payslipNumber, reason } = changed;
  const sum = pay === 0 ? late.none : pay > 0 ? late.sumMore(pounds(pay)) : late.sumLess(pounds(absolute(pay)));
  return [payslipNumber === undefined ? late.waits(sum) : late.wasPaid(sum, payslipNumber), late.because(reason)];
}

/** Breaks and times awake below the shift's own times. */
function Times({ shift, all }: { readonly shift: Shift; readonly all: readonly Shift[] }) {
  const parts = [
    ...shift.breaks.map(({ from, to }) => words.breakOf(clockInWords(from), clockInWords(to))),
    ...shift.woken.map(({ from, to, why }) => words.wokenAt(clockInWords(from), clockInWords(to), why)),
    ...(shift.note === undefined ? [] : [shift.note]),
    ...(shift.changed === undefined ? [] : [shift.changed.insteadId === undefined ? late.notWorked : late.replaced]),
    ...(shift.insteadOf === undefined ? [] : [late.insteadOf]),
    ...sinceOf(shift, all),
  ];
  return (
    <div>
      {timesInWords(shift)}
      {parts.map((part) => (
        <p key={part} className="soft small">
          {part}
        </p>
      ))}
    </div>
  );
}

function workedIn({ kind, minutes, wokenMinutes }: Shift): string {
  if (kind === 'work') return shortHours(minutes);
  return wokenMinutes === 0 ? words.sleepIn : `${words.sleepIn}, ${words.wokenFor(shortHours(wokenMinutes))}`;
}

/** What can be done about a shift: corrected until it is signed, put right with the next pay once it is paid. */
function Change({ shift, day }: { readonly shift: Shift; readonly day: string }) {
  const { id, starts, timesheetNumber, payslipNumber, changed, insteadOf } = shift;
  if (timesheetNumber === undefined)
    return (
      <TextLink to={places.correctShift(id)}>
        {words.correct}
        <span className="unseen">{words.correctOf(day, starts.time)}</span>
      </TextLink>
    );
  if ((payslipNumber === undefined && insteadOf === undefined) || changed !== undefined) return words.sheet(timesheetNumber);
  return (
    <TextLink to={places.changeShiftLate(id)}>
      {late.link}
      <span className="unseen">{late.linkOf(day, starts.time)}</span>
    </TextLink>
  );
}

function rowOf(setup: Setup, shift: Shift, all: readonly Shift[], canCorrect: boolean): TableRow {
  const { id, starts, changed } = shift;
  const day = `${(weekdayNames[weekday(starts.day) - 1] ?? '').slice(0, 3)} ${shortDay(starts.day)}`;
  return {
    key: id,
    isStruck: changed?.insteadId !== undefined,
    cells: [
      day,
      <Times key="times" shift={shift} all={all} />,
      workedIn(shift),
      chargeWords(setup, shift),
      ...(canCorrect
        ? [
            <span key="change" className="row">
              <Change shift={shift} day={day} />
              <TextLink to={places.mileageOfShift(id)}>
                {words.mileage}
                <span className="unseen">{words.correctOf(day, starts.time)}</span>
              </TextLink>
            </span>,
          ]
        : []),
    ],
  };
}

function group(name: string): TableRow {
  return { key: name, kind: 'group', cells: [name] };
}

/** The shifts of a period in the order in which they were worked, those of earlier periods before them under their own heading. */
export function ShiftTable({
  setup,
  row,
  canCorrect = true,
}: {
  readonly setup: Setup;
  readonly row: PeriodRow;
  readonly canCorrect?: boolean;
}) {
  const earlier = inOrder(lateShifts(row)).map((shift) => rowOf(setup, shift, row.shifts, canCorrect));
  const own = inOrder(ownShifts(row)).map((shift) => rowOf(setup, shift, row.shifts, canCorrect));
  const { day, times, time, charge, action, sheet } = words.columns;
  const isSigned = row.shifts.every(({ timesheetNumber }) => timesheetNumber !== undefined);
  return (
    <Table
      caption={words.table}
      columns={[
        { name: day, kind: 'day' },
        { name: times },
        { name: time },
        { name: charge },
        ...(canCorrect ? [{ name: isSigned ? sheet : action }] : []),
      ]}
      rows={earlier.length === 0 ? own : [group(words.late), ...earlier, ...(own.length === 0 ? [] : [group(words.thisPeriod)]), ...own]}
      whenEmpty={words.none}
    />
  );
}
