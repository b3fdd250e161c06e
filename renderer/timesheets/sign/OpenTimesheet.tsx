import { readDay } from '#core/time/day';
import { useGo, usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { ReasonPage } from '#renderer/kit/ReasonPage.tsx';
import { NoPeriod } from '#renderer/timesheets/period/NoPeriod.tsx';
import { useRow } from '#renderer/timesheets/period/row';
import { timesheetWords } from '#renderer/words/timesheets';

/** Takes both signatures away, so that the shifts can be corrected. */
export function OpenTimesheet() {
  const row = useRow(usePart('id'), readDay(usePart('day')));
  const go = useGo();
  if (row?.timesheet === undefined) return <NoPeriod />;
  const { timesheet } = row;
  const here = places.timesheet(row.employmentId, row.from);
  return (
    <ReasonPage
      {...timesheetWords.reopen}
      route="timesheet.open"
      about={timesheet.id}
      back={{ to: here, words: timesheetWords.page.sheet(timesheet.number) }}
      input={(reason) => ({ id: timesheet.id, reason })}
      after={() => go(here)}
    />
  );
}
