import { dueDays } from '#core/book/schedule';
import { pounds, readPounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { everies } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.awards;
const shown = 4;

type Typed = { readonly amount: string; readonly every: string; readonly from: string; readonly to: string; readonly firstDue: string };

/** The payments that the award means, by the very sum that later checks them; undefined until enough is typed. */
export function previewLines({
  amount,
  every: everyText,
  from: fromText,
  to: toText,
  firstDue: dueText,
}: Typed): readonly string[] | undefined {
  const sum = readPounds(amount);
  const every = everies.find((one) => one === everyText);
  const from = readTypedDay(fromText);
  const to = readTypedDay(toText);
  const firstDue = readTypedDay(dueText);
  if (sum === undefined || every === undefined || from === undefined || to === undefined || firstDue === undefined) return undefined;
  const days = dueDays({ every, firstDue, to }, to);
  const last = days.at(-1);
  const lines = days.slice(0, shown).map((day) => `${pounds(sum)} ${words.previewDue(dayInWords(day))}`);
  return days.length > shown && last !== undefined ? [...lines, words.previewMore(days.length - shown, dayInWords(last))] : lines;
}

export function SchedulePreview({ typed }: { readonly typed: Typed }) {
  const lines = previewLines(typed);
  return (
    <section className="why-body" aria-live="polite">
      <h2>{words.preview}</h2>
      {lines === undefined ? (
        <p>{words.previewNone}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
