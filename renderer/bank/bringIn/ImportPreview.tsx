import { type OutputOf } from '#core/contract/routes';
import { spanInWords } from '#core/time/words';
import { type Attempt } from '#renderer/gateway/ask';
import { Facts } from '#renderer/kit/Facts.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { bankWords } from '#renderer/words/bank';

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

/** What bringing the file in would do, said before it is done. */
export function ImportPreview({ preview }: { readonly preview: Attempt<OutputOf<'bank.preview'>> }) {
  if (preview.state === 'nothing') return undefined;
  if (preview.state === 'asking') return <p>{words.reading}</p>;
  if (preview.state === 'refused') return <Notice tone="stop">{preview.problem.sentence}</Notice>;
  const { value } = preview;
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
