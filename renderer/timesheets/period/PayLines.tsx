import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { hoursInWords } from '#core/shifts/words';
import { counted } from '#renderer/words/count';
import { timesheetWords } from '#renderer/words/timesheets';

const words = timesheetWords.page;
type Line = OutputOf<'shift.work'>['lines'][number];

function lineInWords({ name, minutes, count, rate, amount }: Line): string {
  const much = minutes === undefined ? (count === undefined ? undefined : counted(count, 'sleep-in')) : hoursInWords(minutes);
  return much === undefined || rate === undefined ? words.sum(name, pounds(amount)) : words.line(name, much, pounds(rate), pounds(amount));
}

/** Each rate with its hours: how the pay adds up. */
export function PayLines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className="plain">
      {lines.map((line) => (
        <li key={`${line.kind} ${line.name} ${String(line.rate)}`}>{lineInWords(line)}</li>
      ))}
    </ul>
  );
}
