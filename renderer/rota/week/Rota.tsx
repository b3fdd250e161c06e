import { CalendarPlus, Copy } from 'lucide-react';
import { useState } from 'react';
import { addDays } from '#core/time/day';
import { useTell } from '#renderer/gateway/tell';
import { Button } from '#renderer/kit/Button.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { longDay } from '#renderer/words/days';
import { rotaWords as words } from '#renderer/words/rota';
import { BeforeShifts, useBefore } from '#renderer/rota/before/BeforeShifts.tsx';
import { leftOf } from '#renderer/rota/before/steps';
import { Cost, Warnings } from './Beside.tsx';
import { type Week, useWeek } from './week.ts';
import { WeekGrid } from './WeekGrid.tsx';
import { WeekList } from './WeekList.tsx';

type View = 'table' | 'list';

function Weeks({ week, view }: { readonly week: Week; readonly view: View }) {
  const place = view === 'table' ? places.rotaWeek : places.rotaList;
  const other = view === 'table' ? places.rotaList : places.rotaWeek;
  return (
    <nav aria-label={words.where} className="actions">
      <LinkButton to={place(addDays(week.from, -7))}>{words.earlier}</LinkButton>
      <LinkButton to={place(week.today)}>{words.thisWeek}</LinkButton>
      <LinkButton to={place(addDays(week.from, 7))}>{words.later}</LinkButton>
      <LinkButton to={other(week.from)}>{view === 'table' ? words.asList : words.asTable}</LinkButton>
    </nav>
  );
}

/** What can be done with the whole week. */
function Actions({ week }: { readonly week: Week }) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const copy = useTell('rota.copyWeek');
  const onCopy = async (): Promise<void> => {
    const result = await copy.send({ from: week.from });
    setLeft(result.ok ? result.value.left : []);
    say(result.ok ? words.copied(result.value.made, result.value.there) : result.problem.sentence);
  };
  return (
    <>
      <div className="actions">
        <LinkButton
          to={places.addShift(week.today > week.from && week.today <= week.to ? week.today : week.from, 'anybody')}
          kind="primary"
          icon={CalendarPlus}
        >
          {words.add}
        </LinkButton>
        <Button icon={Copy} isBusy={copy.isBusy} onPress={() => void onCopy()}>
          {words.copy}
        </Button>
        <LinkButton to={places.findShift}>{words.find}</LinkButton>
        <LinkButton to={places.saveRota(week.from)}>{words.save}</LinkButton>
      </div>
      {left.length === 0 ? undefined : (
        <Notice tone="attention" title={words.left}>
          <ul>
            {left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function WeekPage({ view }: { readonly view: View }) {
  const week = useWeek();
  const open = week.warnings.filter(({ isAdvice }) => !isAdvice).length;
  const before = useBefore(places.rotaWeek(week.from));
  return (
    <Page
      key={week.from}
      title={words.title(week.shifts.filter(({ state }) => state !== 'cancelled').length, open)}
      lead={words.lead(longDay(week.from), longDay(week.to))}
      help={words.help}
    >
      {leftOf(before.toPlan) > 0 ? (
        <BeforeShifts before={before} />
      ) : (
        <>
          <Weeks week={week} view={view} />
          <Actions week={week} />
          <BeforeShifts before={before} />
          {view === 'table' ? <WeekGrid week={week} /> : <WeekList week={week} />}
          <Warnings week={week} />
          <Cost week={week} />
        </>
      )}
    </Page>
  );
}

/** A week of the rota as a table. */
export function RotaTable() {
  return <WeekPage view="table" />;
}

/** The same week as a list. */
export function RotaList() {
  return <WeekPage view="list" />;
}
