import { Keyboard } from 'lucide-react';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { type PeriodRow } from '#renderer/timesheets/period/row';
import { timesheetPages } from '#renderer/words/timesheetPages';

const words = timesheetPages.paper;

/** The same timesheet on paper: to print before, to type in after. */
export function OnPaper({ row: { employmentId, assistant, from, timesheet } }: { readonly row: PeriodRow }) {
  const file = (as: 'large' | 'normal', label: string) => ({
    label,
    list: { list: 'timesheet', employmentId, day: from, as } as const,
    name: words.fileName(assistant, from),
  });
  return (
    <section className="stack-tight">
      <h2>{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <div className="actions">
        {timesheet === undefined ? (
          <LinkButton to={places.typeTimesheet(employmentId, from)} icon={Keyboard}>
            {words.type}
          </LinkButton>
        ) : undefined}
        <LinkButton to={places.claims}>{words.mileage}</LinkButton>
      </div>
      <SaveFiles files={[file('large', words.large), file('normal', words.normal)]} said={words.saved} />
    </section>
  );
}
