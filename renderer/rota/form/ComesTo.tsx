import { type InputOf, type OutputOf } from '#core/contract/routes';
import { absolute, nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { useTry } from '#renderer/gateway/ask';
import { Notice } from '#renderer/kit/Notice.tsx';
import { rotaWords } from '#renderer/words/rota';

const words = rotaWords.comesTo;

function moreInWords({ before, after }: Pick<OutputOf<'rota.draw'>, 'before' | 'after'>): string {
  const more = subtract(after.whole, before.whole);
  if (more === nothing) return words.same;
  return more > nothing ? words.more(pounds(more)) : words.less(pounds(absolute(more)));
}

type Warnings = OutputOf<'rota.draw'>['warnings'];

function Found({ tone, title, of }: { readonly tone: 'attention' | 'plain'; readonly title: string; readonly of: Warnings }) {
  if (of.length === 0) return undefined;
  return (
    <Notice tone={tone} title={title}>
      <ul>
        {of.map((warning) => (
          <li key={warning.words}>{warning.words}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Answer({ of }: { readonly of: OutputOf<'rota.draw'> }) {
  const { before, after } = of;
  const uncosted = after.uncosted.filter((sentence) => !before.uncosted.includes(sentence));
  return (
    <>
      {of.words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="strong">
        {words.cost(
          shortDay(of.from),
          shortDay(of.to),
          pounds(after.whole),
          uncosted.length === 0 ? moreInWords(of) : words.uncounted(uncosted.length),
        )}
      </p>
      {uncosted.length === 0 ? undefined : (
        <Notice tone="attention" title={rotaWords.cost.uncosted}>
          <ul>
            {uncosted.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {after.lines
        .filter(({ planned }) => planned > nothing)
        .map(({ id, name, left }) => (
          <p key={id}>{left < nothing ? words.over(name, pounds(absolute(left))) : words.left(name, pounds(left))}</p>
        ))}
      <Found tone="attention" title={words.look} of={of.warnings.filter(({ isAdvice }) => !isAdvice)} />
      <Found tone="plain" title={words.advice} of={of.warnings.filter(({ isAdvice }) => isAdvice)} />
    </>
  );
}

/** What a shift would come to in its first week, worked out by the book while it is typed; or why it would be refused. */
export function ComesTo({ drawn }: { readonly drawn: InputOf<'rota.draw'> | undefined }) {
  const answer = useTry('rota.draw', drawn, { keepsLast: true });
  return (
    <section className="card stack-tight" aria-live="polite">
      <h2>{words.title}</h2>
      {answer.state === 'nothing' ? <p>{words.none}</p> : undefined}
      {answer.state === 'asking' ? <p>{words.working}</p> : undefined}
      {answer.state === 'refused' ? <Notice tone="attention">{answer.problem.sentence}</Notice> : undefined}
      {answer.state === 'answer' ? <Answer of={answer.value} /> : undefined}
    </section>
  );
}
