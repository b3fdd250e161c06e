import { type Compared } from '#core/contract/shapes/reportRead';
import { absolute, nothing } from '#core/money/pence';
import { pounds, readPounds } from '#core/money/words';
import { type Answer, differenceOf, type PersonKeys } from '#core/rti/keyingSheet';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { reportPageWords } from '#renderer/words/reportPages';

const words = reportPageWords.report;

export type Typed = Readonly<Record<string, string>>;

export function keyOf(employmentId: string, { item }: Pick<Answer, 'item'>): string {
  return `${employmentId} ${item}`;
}

/** What was typed and is a sum, as it is kept with the sending; `wrong` where something typed is none. */
export function comparedIn(people: readonly PersonKeys[], typed: Typed): { readonly compared: Compared[]; readonly wrong: boolean } {
  const said = people.flatMap(({ employmentId, answers }) =>
    answers.flatMap((answer) => {
      const text = typed[keyOf(employmentId, answer)]?.trim() ?? '';
      return text === '' ? [] : [{ employmentId, item: answer.item, amount: readPounds(text) }];
    }),
  );
  const compared = said.flatMap(({ amount, ...one }) => (amount === undefined ? [] : [{ ...one, amount }]));
  return { compared, wrong: compared.length < said.length };
}

function Verdict({ answer, text }: { readonly answer: Answer; readonly text: string }) {
  const sum = readPounds(text);
  if (text.trim() === '' || sum === undefined) return undefined;
  const by = differenceOf(answer, sum);
  if (by === nothing) return <Tag tone="good">{words.agrees}</Tag>;
  return <Tag tone="stop">{words.differs(pounds(absolute(by)), by > 0)}</Tag>;
}

type Props = { readonly person: PersonKeys; readonly typed: Typed; readonly onChange: (typed: Typed) => void };

/** One person's figures as Basic PAYE Tools has worked them out, each told at once where it differs from ours. */
export function Compare({ person: { employmentId, name, answers }, typed, onChange }: Props) {
  return (
    <fieldset className="field">
      <legend className="group-label">{words.compare(name)}</legend>
      <p className="hint">{words.compareMore}</p>
      <div className="stack">
        {answers.map((answer) => {
          const key = keyOf(employmentId, answer);
          const text = typed[key] ?? '';
          const isWrong = text.trim() !== '' && readPounds(text) === undefined;
          return (
            <div key={key} className="stack-tight">
              <MoneyField
                id={`compare-${key}`}
                value={text}
                onChange={(next) => onChange({ ...typed, [key]: next })}
                problem={isWrong ? words.notMoney : undefined}
                label={answer.name}
                hint={words.expected(pounds(answer.expected))}
              />
              <output>
                <Verdict answer={answer} text={text} />
              </output>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
