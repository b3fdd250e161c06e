import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { SaveForms } from '#renderer/kit/document/SaveForms.tsx';
import { Views } from '#renderer/kit/document/Views.tsx';
import { usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr } from '#renderer/kit/wayBack';
import { paperWords as words } from '#renderer/words/papers';

/** One paper as it was issued: save it, read it, or see its pages. */
export function Paper() {
  const { paper, sheet } = useAsk('paper.read', { id: usePart('id') });
  const { number, title, issuedOn, code, documentId } = paper;
  return (
    <Page
      title={title}
      lead={words.of(number, dayInWords(issuedOn), code)}
      back={wayBackOr({ to: places.papers, words: words.all })}
      help={words.help}
    >
      <SaveForms documentId={documentId} fileName={(form) => words.fileName(number, title, form)} />
      <Views sheet={sheet} document={{ id: documentId, form: 'normal' }} names={words} />
    </Page>
  );
}
