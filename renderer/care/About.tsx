import { theBooks } from '#renderer/gateway/books';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { careWords } from '#renderer/words/care';

const words = careWords.about;

export function About() {
  return (
    <Page isNarrow title={words.title} lead={words.version(theBooks().info.version)} back={{ to: places.care, words: careWords.back }}>
      {words.words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <section className="card">
        <h2>{words.licences}</h2>
        {words.licenceLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </Page>
  );
}
