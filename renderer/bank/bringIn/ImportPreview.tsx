import { type Problem } from '#core/contract/problem';
import { type OutputOf } from '#core/contract/routes';
import { shortDay, spanInWords } from '#core/time/words';
import { type Look } from '#renderer/gateway/job';
import { Button } from '#renderer/kit/Button.tsx';
import { Facts } from '#renderer/kit/Facts.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Progress } from '#renderer/kit/Progress.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';
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

/** A few lines as they were read: the one check of signs and dates that only a person can make. */
function FirstLines({ lines }: { readonly lines: OutputOf<'bank.preview'>['first'] }) {
  if (lines.length === 0) return undefined;
  const { columns } = bankWords.account;
  return (
    <>
      <Table
        caption={bankMoreWords.formats.first}
        level={3}
        columns={[{ name: columns.words }, { name: columns.day, kind: 'day' }, { name: columns.amount, kind: 'money' }]}
        rows={lines.map(({ day, amount, words: said }, place) => ({
          key: String(place),
          cells: [said, shortDay(day), <Money key="amount" sum={amount} isStrong />],
        }))}
        whenEmpty=""
      />
      <p className="soft">{bankMoreWords.formats.firstHint}</p>
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
      <FirstLines lines={value.first} />
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
