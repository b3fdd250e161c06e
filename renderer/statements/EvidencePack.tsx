import { type Span } from '#core/time/day';
import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { statementWords } from '#renderer/words/statements';

const words = statementWords.pack;
type Props = { readonly streamId: string; readonly stream: string; readonly span: Span };

/** Every proof of the days in the statement's order, as one file to send. */
export function EvidencePack({ streamId, stream, span: { from, to } }: Props) {
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <SaveFiles
        said={words.saved}
        files={[{ label: words.save, list: { pack: { streamId, from, to } }, name: words.name(stream, from, to) }]}
      />
    </section>
  );
}
