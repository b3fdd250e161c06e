import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { longDay } from '#renderer/words/days';
import { rotaWords as words } from '#renderer/words/rota';
import { timesOf, whoOf } from '#renderer/rota/shift/useShift';
import { type Week, type WeekShift, daysOf, keyOf, tagsOf, toLookAt } from './week.ts';

function Line({ shift, look }: { readonly shift: WeekShift; readonly look: ReadonlySet<string> }) {
  return (
    <li>
      <TextLink to={places.plannedShift(shift.patternId, shift.day)}>
        {words.openShift(whoOf(shift), timesOf(shift))}
        <span className="unseen">, {longDay(shift.on)}</span>
      </TextLink>
      <span className="row">
        {tagsOf(shift, look).map((tag) => (
          <Tag key={tag} tone={tag === words.tags.look ? 'attention' : 'plain'}>
            {tag}
          </Tag>
        ))}
      </span>
    </li>
  );
}

/** The same week day by day, with the same buttons: for a narrow window, a large text, or whoever likes lists. */
export function WeekList({ week }: { readonly week: Week }) {
  const look = toLookAt(week);
  return (
    <ul className="card-list">
      {daysOf(week).map((day) => {
        const shifts = week.shifts.filter(({ on }) => on === day);
        return (
          <li key={day} className="stack-tight rota-day">
            <div className="apart">
              <h2>
                {longDay(day)}
                {week.bankHolidays.includes(day) ? `: ${words.bankHoliday}` : ''}
              </h2>
              <LinkButton to={places.addShift(day, 'anybody')}>
                {words.add}
                <span className="unseen">{`: ${longDay(day)}`}</span>
              </LinkButton>
            </div>
            {shifts.length === 0 ? (
              <p className="soft">{words.nothingOn}</p>
            ) : (
              <ul className="rule-list">
                {shifts.map((shift) => (
                  <Line key={keyOf(shift)} shift={shift} look={look} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
