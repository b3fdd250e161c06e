import { useState } from 'react';
import { type DocumentRef, documentAddress } from '#core/contract/window';
import { type Sheet } from '#core/sheet/sheet';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { PdfPages } from '#renderer/kit/pdf/PdfPages.tsx';
import { SheetView } from '#renderer/kit/sheet/SheetView.tsx';
import { documentWords } from '#renderer/words/documents';

const words = documentWords.views;

type Props = {
  readonly sheet: Sheet;
  readonly document: DocumentRef;
  readonly names: { readonly sheet: string; readonly pdf: string };
};

/** A document to read on the screen, or its pages as they print: the same Sheet both times. */
export function Views({ sheet, document, names }: Props) {
  const [view, setView] = useState('read');
  return (
    <section className="stack">
      <RadioCards
        id="document-view"
        label={words.label}
        value={view}
        onChange={setView}
        problem={undefined}
        options={[
          { id: 'read', name: words.read, more: words.readMore },
          { id: 'pages', name: words.pages, more: words.pagesMore },
        ]}
      />
      <h2>{view === 'read' ? names.sheet : names.pdf}</h2>
      {view === 'read' ? <SheetView sheet={sheet} /> : <PdfPages address={documentAddress(document)} name={names.pdf} />}
    </section>
  );
}
