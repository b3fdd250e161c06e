import { type OutputOf } from '#core/contract/routes';
import { absolute, type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { type FieldProps } from '#renderer/kit/form/useForm';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
import { answerKey } from './typedAnswers.ts';

const words = bankWords.bringIn.typed;
type Ask = OutputOf<'bank.preview'>['asks'][number];

type Line = { readonly amount: Pence; readonly day: Day; readonly words: string };

function inWords({ amount, day, words: said }: Line): string {
  return words.line(pounds(absolute(amount)), amount > 0, dayInWords(day), said);
}

type Props = FieldProps<Readonly<Record<string, string>>> & { readonly asks: readonly Ask[] };

/** New lines that look like one typed by hand. The app never guesses: each waits for its answer. */
export function TypedAsks({ id, value, onChange, problem, asks }: Props) {
  if (asks.length === 0) return undefined;
  return (
    <section className="stack" data-field={id}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {asks.map((ask) => {
        const key = answerKey(ask);
        const answer = value[key] ?? '';
        return (
          <RadioCards
            key={key}
            id={`${id}-${key}`}
            value={answer}
            onChange={(chosen) => onChange({ ...value, [key]: chosen })}
            problem={answer === '' ? problem : undefined}
            label={words.inFile(ask.row, inWords(ask))}
            hint={(ask.from === 'typed' ? words.youTyped : bankMoreWords.formats.inBook)(inWords({ ...ask.typed, amount: ask.amount }))}
            options={[
              { id: 'same', name: words.same, more: words.sameMore },
              { id: 'second', name: words.second, more: words.secondMore },
            ]}
          />
        );
      })}
    </section>
  );
}
