import { Plus, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { type Day, addDays } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { useGo } from '#renderer/kit/go';
import { Icon } from '#renderer/kit/Icon.tsx';
import { places } from '#renderer/kit/places';
import { hoursInWords } from '#core/shifts/words';
import { longDay } from '#renderer/words/days';
import { rotaWords as words } from '#renderer/words/rota';
import { type Roving, useRoving } from './useRoving.ts';
import { type Week, type WeekRow, type WeekShift, daysOf, keyOf, rowsOf, tagsOf, toLookAt } from './week.ts';

type Look = ReadonlySet<string>;
type Place = { readonly row: number; readonly column: number; readonly roving: Roving };

function ShiftButton({
  shift,
  who,
  look,
  at,
}: {
  readonly shift: WeekShift;
  readonly who: string;
  readonly look: Look;
  readonly at: ReturnType<Roving['at']>;
}) {
  const go = useGo();
  const isOdd = look.has(keyOf(shift));
  const tags = tagsOf(shift, look).filter((tag) => tag !== words.tags.look);
  return (
    <button
      type="button"
      className="rota-shift moves"
      data-state={shift.state}
      {...at}
      onClick={() => go(places.plannedShift(shift.patternId, shift.day))}
    >
      <span className="rota-times">
        {isOdd ? <Icon of={TriangleAlert} size={16} /> : undefined}
        {words.times(shift.starts, shift.ends)}
      </span>
      {tags.map((tag) => (
        <span key={tag} className="small">
          {tag}
        </span>
      ))}
      <span className="unseen">{`${isOdd ? `${words.tags.look}. ` : ''}${words.named(who, longDay(shift.on))}`}</span>
    </button>
  );
}

function CellButtons({ row, day, look, place }: { readonly row: WeekRow; readonly day: Day; readonly look: Look; readonly place: Place }) {
  const go = useGo();
  const shifts = row.shifts.filter(({ on }) => on === day);
  return (
    <>
      {shifts.map((shift, at) => (
        <ShiftButton key={keyOf(shift)} shift={shift} who={row.name} look={look} at={place.roving.at(place.row, place.column, at)} />
      ))}
      <button
        type="button"
        className="rota-add moves"
        {...place.roving.at(place.row, place.column, shifts.length)}
        onClick={() => go(places.addShift(day, row.who))}
      >
        <Icon of={Plus} size={16} />
        {words.addShort}
        <span className="unseen">{words.named(row.name, longDay(day))}</span>
      </button>
    </>
  );
}

function DayHead({ day, week: { today, bankHolidays } }: { readonly day: Day; readonly week: Week }) {
  const [weekday = ''] = longDay(day).split(' ');
  return (
    <th scope="col" data-today={day === today}>
      {weekday} <span className="rota-date">{shortDay(day).slice(0, -5)}</span>
      {day === today ? <span className="small"> ({words.today})</span> : undefined}
      {bankHolidays.includes(day) ? <span className="small rota-holiday"> {words.bankHoliday}</span> : undefined}
    </th>
  );
}

function hoursOf({ people }: Week, { who }: WeekRow): string {
  const minutes = people.find(({ employmentId }) => employmentId === who)?.minutes ?? 0;
  return minutes === 0 ? '' : hoursInWords(minutes);
}

/** The roles of rows, heads and cells follow from it. */
const asGrid = { role: 'grid' } as const;

/** The week as a grid: a row for each PA, a column for each day, every shift a button. Tab comes in once; the arrow keys go on. */
export function WeekGrid({ week }: { readonly week: Week }) {
  const hint = useId();
  const go = useGo();
  const days = daysOf(week);
  const rows = rowsOf(week);
  const look = toLookAt(week);
  const placesIn = (row: number, column: number): number => (rows[row]?.shifts.filter(({ on }) => on === days[column]).length ?? 0) + 1;
  const roving = useRoving({ rows: rows.length, columns: days.length, places: placesIn }, (by) =>
    go(places.rotaWeek(addDays(week.from, by * 7))),
  );
  return (
    <div className="rota-box">
      <p id={hint} className="unseen">
        {words.gridHint}
      </p>
      <table {...asGrid} className="rota-grid" aria-label={words.table} aria-describedby={hint}>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            {days.map((day) => (
              <DayHead key={day} day={day} week={week} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.who}>
              <th scope="row">
                {row.name}
                <span className="small soft rota-more">{row.more ?? hoursOf(week, row)}</span>
              </th>
              {days.map((day, column) => (
                <td key={day}>
                  <CellButtons row={row} day={day} look={look} place={{ row: at, column, roving }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
