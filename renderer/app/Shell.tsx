import { useLocation } from '@tanstack/react-router';
import { type MouseEvent, Suspense, useDeferredValue, useRef, useState } from 'react';
import { useAsk } from '#renderer/gateway/ask';
import { Net } from '#renderer/kit/Net.tsx';
import { places } from '#renderer/kit/places';
import { Toast } from '#renderer/kit/Toast.tsx';
import { shellWords } from '#renderer/words/shell';
import { kitWords } from '#renderer/words/kit';
import { Bare } from './Bare.tsx';
import { HelpPanel } from './HelpPanel.tsx';
import { PracticeBanner } from './PracticeBanner.tsx';
import { Screens } from './Screens.tsx';
import { Side } from './Side.tsx';
import { TopBar } from './TopBar.tsx';
import { useDrafts } from './useDrafts.ts';
import { useTyping } from './useTyping.ts';
import { WhoTypes } from './WhoTypes.tsx';
import { ToTheShelf } from './ToTheShelf.tsx';

function Skip({ to }: { readonly to: () => void }) {
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    to();
  };
  return (
    <a className="skip" href="#main" onClick={skip}>
      {shellWords.skip}
    </a>
  );
}

/** A book in which several people type asks who it is before it shows anything. */
function OfTypist() {
  const { writers, now } = useTyping();
  return now === undefined ? <WhoTypes writers={writers} /> : <Screens />;
}

/** The window around every screen. With no book open there are only the shelf's own screens. */
function Window() {
  const place = useLocation().pathname;
  const { books, open } = useAsk('shelf.list', {});
  useDrafts(open);
  const [isHelping, setHelping] = useState(false);
  const main = useRef<HTMLElement>(null);
  const book = books.find(({ ref }) => ref === open);
  const isOnShelf = place.startsWith(places.shelf);
  const skip = <Skip to={() => main.current?.focus()} />;
  if (book === undefined && !isOnShelf) return <ToTheShelf />;
  if (book === undefined)
    return (
      <>
        {skip}
        <Bare mainRef={main}>
          <Toast />
          <Screens />
        </Bare>
      </>
    );
  return (
    <>
      {skip}
      <div className="shell" key={book.ref}>
        {book.kind === 'practice' ? <PracticeBanner /> : undefined}
        <Side book={book.name} place={place} />
        <div className="body">
          <TopBar isHelping={isHelping} onHelp={() => setHelping(!isHelping)} />
          <div className="stage">
            <main id="main" ref={main} tabIndex={-1}>
              <Toast />
              {isOnShelf ? <Screens /> : <OfTypist />}
            </main>
            {isHelping ? <HelpPanel onClose={() => setHelping(false)} /> : undefined}
          </div>
        </div>
      </div>
    </>
  );
}

export function Shell() {
  const opening = <output>{kitWords.opening}</output>;
  // First the word alone, then the window when it has its answers: see Screens.
  const isOpen = useDeferredValue(true, false);
  return (
    <Net place="window">
      <Suspense fallback={opening}>{isOpen ? <Window /> : opening}</Suspense>
    </Net>
  );
}
