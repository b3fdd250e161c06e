import { useAsk } from '#renderer/gateway/ask';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { findingWords } from '#renderer/words/findings';

const words = findingWords.home;

/** How many questions wait for a word, and the gravest of them. */
export function FindingsCard() {
  const { open, grave, first } = useAsk('finding.home', {});
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p>{open === 0 ? words.none : words.some(open, grave)}</p>
      {first === undefined ? undefined : <TextLink to={places.finding(first.key)}>{words.first(first.name)}</TextLink>}
      <div className="row">
        <LinkButton to={places.findings}>{words.see}</LinkButton>
      </div>
    </section>
  );
}
