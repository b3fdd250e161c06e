import { startTransition, useState } from 'react';
import { type Absent, type AwayWhat, daysOfSpan, monthGrid, monthOf } from '#core/away/month';
import { type AwayRead } from '#core/contract/shapes/away';
import { type Day, weekday } from '#core/time/day';
import { useAsk } from '#renderer/gateway/ask';
import { Button } from '#renderer/kit/Button.tsx';
import { awayWords } from '#renderer/words/away';
import { counted } from '#renderer/words/count';
import { longDay } from '#renderer/words/days';

const words = awayWords.month;

/** Everybody who works here, and everybody whose care it is and who was away in the month. */
function peopleOf({ team, stays }: AwayRead): readonly { readonly who: string; readonly name: string }[] {
  const pas = new Map(team.map(({ assistant }) => [assistant.id, assistant.name] as const));
  const holders = new Map(stays.map(({ beneficiaryId, beneficiary }) => [beneficiaryId, beneficiary] as const));
  return [...pas, ...holders].map(([who, name]) => ({ who, name }));
}

function absentIn({ people, stays, to: last }: AwayRead): readonly Absent[] {
  const pas = people.map(({ assistant, kind, from, to }): Absent => ({ who: assistant.id, what: kind, from, to }));
  const holders = stays
    .filter(({ takenBack }) => takenBack === undefined)
    .map(({ beneficiaryId, place, from, to = last }): Absent => ({ who: beneficiaryId, what: place, from, to }));
  return [...pas, ...holders];
}

function Cell({ what, day }: { readonly what: AwayWhat | undefined; readonly day: Day }) {
  return (
    <td data-what={what ?? ''} data-weekend={weekday(day) > 5}>
      {what === undefined ? undefined : (
        <>
          <span aria-hidden="true">{words.signs[what]}</span>
          <span className="unseen">{words.whats[what]}</span>
        </>
      )}
    </td>
  );
}

/** One month at a glance: a row for each person, a column for each day, each mark with its word. Tab comes to it, the arrow keys move it. */
export function Month({ today }: { readonly today: Day }) {
  const [shift, setShift] = useState(0);
  const month = monthOf(today, shift);
  const read = useAsk('away.read', month);
  const rows = monthGrid(month, peopleOf(read), absentIn(read));
  const days = daysOfSpan(month);
  const away = rows.flatMap((row) => {
    const count = row.days.filter((what) => what !== undefined).length;
    return count === 0 ? [] : [words.person(row.name, counted(count, 'day'))];
  });
  const name = words.name(month.from);
  const move = (by: number): void => startTransition(() => setShift(shift + by));
  return (
    <section className="stack-tight" aria-labelledby="away-month">
      <h2 id="away-month" aria-live="polite">
        {name}
      </h2>
      <div className="actions">
        <Button onPress={() => move(-1)}>{words.before}</Button>
        {shift === 0 ? undefined : <Button onPress={() => move(-shift)}>{words.now}</Button>}
        <Button onPress={() => move(1)}>{words.after}</Button>
      </div>
      <p>{words.summary(away.join('; '))}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls is scrolled by keyboard */}
      <section className="month-box" aria-label={words.region(name)} tabIndex={0}>
        <table className="month-grid" aria-label={words.region(name)}>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              {days.map((on) => (
                <th key={on} scope="col" data-today={on === today} data-weekend={weekday(on) > 5}>
                  <span aria-hidden="true">{String(Number(on.slice(8)))}</span>
                  <span className="unseen">{longDay(on)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.who}>
                <th scope="row">{row.name}</th>
                {days.map((on, at) => (
                  <Cell key={on} what={row.days[at]} day={on} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="soft small">{words.legend}</p>
    </section>
  );
}
