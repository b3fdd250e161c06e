import { useState } from 'react';
import { type DocumentRef, documentAddress } from '#core/contract/window';
import { type Sheet } from '#core/sheet/sheet';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { PdfPages } from '#renderer/kit/pdf/PdfPages.tsx';
import { SheetView } from '#renderer/kit/sheet/SheetView.tsx';
import { statementWords } from '#renderer/words/statements';

const words = statementWords.views;

/** The statement to read on the screen, or its pages as they print: the same Sheet both times. */
export function Views({ sheet, document }: { readonly sheet: Sheet; readonly document: DocumentRef }) {
  const [view, setView] = useState('read');
  return (
    <section className="stack">
      <RadioCards
        id="statement-view"
        label={words.label}
        value={view}
        onChange={setView}
        problem={undefined}
        options={[
          { id: 'read', name: words.read, more: words.readMore },
          { id: 'pages', name: words.pages, more: words.pagesMore },
        ]}
      />
      <h2>{view === 'read' ? words.sheet : words.pdf}</h2>
      {view === 'read' ? <SheetView sheet={sheet} /> : <PdfPages address={documentAddress(document)} name={words.pdf} />}
    </section>
  );
}
