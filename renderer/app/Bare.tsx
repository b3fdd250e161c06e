import { type ReactNode, type RefObject } from 'react';
import { kitWords } from '#renderer/words/kit';

/** The window while no book is open: no navigation, because there is nowhere to go yet. */
export function Bare({ mainRef, children }: { readonly mainRef: RefObject<HTMLElement | null>; readonly children: ReactNode }) {
  return (
    <div className="bare">
      <header className="top">
        <div className="brand">
          <span className="brand-mark" aria-hidden="true">
            PA
          </span>
          {kitWords.app}
        </div>
      </header>
      <main id="main" ref={mainRef} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
