import { type Problem } from '#core/contract/problem';
import { type OutputOf } from '#core/contract/routes';
import { spanInWords } from '#core/time/words';
import { type Look } from '#renderer/gateway/job';
import { Button } from '#renderer/kit/Button.tsx';
import { Facts } from '#renderer/kit/Facts.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Progress } from '#renderer/kit/Progress.tsx';
import { bankWords } from '#renderer/words/bank';
import { afterAnswers } from './typedAnswers.ts';

const words = bankWords.bringIn;

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return undefined;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

type NotReadProps = { readonly problem: Problem; readonly again: () => void };

/** A person who stopped the reading did no wrong, and may go on with it. */
function NotRead({ problem, again }: NotReadProps) {
  if (problem.code !== 'work.cancelled' && problem.code !== 'work.stopped') return <Notice tone="stop">{problem.sentence}</Notice>;
  return (
    <div className="stack" aria-live="polite">
      <Notice tone="plain">{problem.sentence}</Notice>
      <div>
        <Button onPress={again}>{words.readAgain}</Button>
      </div>
    </div>
  );
}

/** What bringing the file in would do, said before it is done. */
type Props = { readonly preview: Look<OutputOf<'bank.preview'>>; readonly answers: Readonly<Record<string, string>> };

export function ImportPreview({ preview, answers }: Props) {
  if (preview.state === 'nothing' || preview.state === 'asking')
    return <Progress isWorking={preview.state === 'asking'} label={words.reading} job="bank.preview" />;
  if (preview.state === 'refused') return <NotRead {...preview} />;
  const value = afterAnswers(preview.value, answers);
  return (
    <section className="card" aria-live="polite">
      <h2>{words.preview}</h2>
      <Facts
        facts={[
          { name: words.span, value: spanInWords(value) },
          { name: words.lines, value: String(value.lines) },
          { name: words.fresh, value: String(value.fresh) },
          { name: words.already, value: String(value.already) },
          { name: words.moneyIn, value: <Money sum={value.moneyIn} /> },
          { name: words.moneyOut, value: <Money sum={value.moneyOut} /> },
        ]}
      />
      <Lines title={words.proofs} lines={value.proofs} />
      {value.notes.length === 0 ? undefined : (
        <Notice tone="attention" title={words.notes}>
          {value.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
