import { type Licence } from '#core/contract/shapes/licence';
import { theBooks } from '#renderer/gateway/books';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { careWords } from '#renderer/words/care';
import { useLicences } from './useLicences.ts';

const words = careWords.about;

function LicenceWords({ name, version, licence, text }: Licence) {
  return (
    <details>
      <summary>{words.licence(name, version, licence)}</summary>
      {text === '' ? <p>{words.noWords}</p> : <p className="as-typed">{text}</p>}
    </details>
  );
}

export function About() {
  const licences = useLicences() ?? [];
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
        {licences.map((one) => (
          <LicenceWords key={`${one.name} ${one.version}`} {...one} />
        ))}
      </section>
    </Page>
  );
}
