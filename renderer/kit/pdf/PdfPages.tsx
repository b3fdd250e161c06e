import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { documentAddress } from '#core/contract/window';
import { theBooks } from '#renderer/gateway/books';
import { kitWords } from '#renderer/words/kit';
import { openPdf } from './openPdf.ts';
import { PdfPage } from './PdfPage.tsx';

type State = { readonly pdf: PDFDocumentProxy } | 'opening' | 'failed';

type Props = { readonly address: string; readonly name: string };

/** The pages of a PDF as they print, with their text over them to select and to read aloud. */
export function PdfPages({ address, name }: Props) {
  return <Opened key={address} address={address} name={name} />;
}

function Opened({ address, name }: Props) {
  const [state, setState] = useState<State>('opening');
  const [time, setTime] = useState(1);
  useEffect(() => {
    let isHere = true;
    const opening = openPdf(address);
    opening.then(
      (pdf) => (isHere ? setState({ pdf }) : undefined),
      () => (isHere ? setState('failed') : undefined),
    );
    return () => {
      isHere = false;
      void opening.then((pdf) => pdf.loadingTask.destroy()).catch(() => undefined);
    };
  }, [address, time]);
  // A document issued just now may still be being drawn: its pages are shown once they are there.
  useEffect(
    () =>
      theBooks().on('documents.drawn', (drawn) => {
        if (state === 'failed' && documentAddress(drawn) === address) setTime(time + 1);
      }),
    [address, state, time],
  );
  if (state === 'opening') return <p>{kitWords.opening}</p>;
  if (state === 'failed') return <p role="alert">{kitWords.pdfFailed}</p>;
  return (
    // A region that scrolls has to be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="pdf-pages" aria-label={name} tabIndex={0}>
      {Array.from({ length: state.pdf.numPages }, (_, place) => (
        <PdfPage key={place} pdf={state.pdf} number={place + 1} />
      ))}
    </section>
  );
}
