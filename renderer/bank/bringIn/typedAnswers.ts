import { type InputOf, type OutputOf } from '#core/contract/routes';
import { absolute, subtract, total } from '#core/money/pence';

type Preview = OutputOf<'bank.preview'>;
type Ask = Preview['asks'][number];
type Answers = NonNullable<InputOf<'bank.import'>['answers']>;

/** What tells one question from another: the answers of one file are not taken for those of the next. */
export function answerKey({ row, words, typed }: Ask): string {
  return `${typed.id} ${String(row)} ${words}`;
}

function isAnswer(text: string | undefined): text is Answers[number]['is'] {
  return text === 'same' || text === 'second';
}

/** The answers given; undefined while a line has none. */
export function answersOf(asks: readonly Ask[], given: Readonly<Record<string, string>>): Answers | undefined {
  const answers = asks.flatMap((ask): Answers => {
    const is = given[answerKey(ask)];
    return isAnswer(is) ? [{ row: ask.row, typedId: ask.typed.id, is }] : [];
  });
  return answers.length === asks.length ? answers : undefined;
}

/** What will happen, with the lines left out that a person called the same as one typed. */
export function afterAnswers(preview: Preview, given: Readonly<Record<string, string>>): Preview {
  const same = preview.asks.filter((ask) => given[answerKey(ask)] === 'same').map(({ amount }) => amount);
  const sum = (sign: 1 | -1) => absolute(total(same.filter((amount) => Math.sign(amount) === sign)));
  return {
    ...preview,
    fresh: preview.fresh - same.length,
    already: preview.already + same.length,
    moneyIn: subtract(preview.moneyIn, sum(1)),
    moneyOut: subtract(preview.moneyOut, sum(-1)),
  };
}
