import { dayInWords } from '#core/time/words';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { RecordedBy } from '#renderer/kit/RecordedBy.tsx';
import { timesheetPages } from '#renderer/words/timesheetPages';
import { timesheetWords } from '#renderer/words/timesheets';
import { type PeriodRow } from './row.ts';

const words = timesheetWords.page;
type Timesheet = NonNullable<PeriodRow['timesheet']>;

const sides = ['assistant', 'employer'] as const;

function Side({ timesheet, side }: { readonly timesheet: Timesheet; readonly side: (typeof sides)[number] }) {
  const signature = timesheet.signatures.find((one) => one.side === side);
  if (signature === undefined)
    return (
      <li>
        <Tag tone="attention">{words.waiting[side]}</Tag>
      </li>
    );
  const { name, signedOn, evidenceNumber, recorded } = signature;
  const says = words.signedBy(name, words.sides[side], dayInWords(signedOn));
  const time = timesheetPages.sign.recorded(dayInWords(recorded.day), recorded.time);
  return (
    <li>
      {evidenceNumber === undefined ? says : `${says} (${words.evidence(evidenceNumber)})`}
      <span className="soft small">, {time}</span>
    </li>
  );
}

/** Who has signed, and what can be done with the signed timesheet. */
export function Signatures({ row, timesheet }: { readonly row: PeriodRow; readonly timesheet: Timesheet }) {
  const { number, signatures, payslipNumber } = timesheet;
  return (
    <section className="card">
      <h2>{words.sheet(number)}</h2>
      <ul className="plain">
        {sides.map((side) => (
          <Side key={side} timesheet={timesheet} side={side} />
        ))}
      </ul>
      <RecordedBy of={timesheet.id} />
      {payslipNumber === undefined ? (
        <div className="actions">
          {signatures.length < 2 ? (
            <LinkButton to={places.signTimesheet(row.employmentId, row.from)} kind="primary">
              {words.signOther}
            </LinkButton>
          ) : undefined}
          <LinkButton to={places.openTimesheet(row.employmentId, row.from)}>{words.reopen}</LinkButton>
        </div>
      ) : (
        <p>{words.paid(payslipNumber)}</p>
      )}
    </section>
  );
}
