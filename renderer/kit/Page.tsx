import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { kitWords } from '#renderer/words/kit';
import { type Help, setHelp } from './help.ts';
import { TextLink } from './links.tsx';

type Props = {
  /** A sentence that says the answer first. */
  readonly title: string;
  /** A short line above it: "Purchases, step 2 of 5". */
  readonly over?: string;
  readonly lead?: ReactNode;
  readonly help?: Help;
  readonly back?: { readonly to: string; readonly words: string } | undefined;
  readonly isNarrow?: boolean;
  readonly children?: ReactNode;
};

const noHelp: Help = [];

/** One screen. Its heading takes focus when the screen is come to, so that a screen reader starts there. */
export function Page({ title, over, lead, help = noHelp, back, isNarrow = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${title} – ${kitWords.app}`;
  }, [title]);
  useEffect(() => {
    setHelp(help);
    return () => setHelp(noHelp);
  }, [help]);
  return (
    <div className={isNarrow ? 'page narrow' : 'page'}>
      <header className="page-head">
        {back === undefined ? undefined : (
          <TextLink to={back.to} icon={ArrowLeft}>
            {back.words}
          </TextLink>
        )}
        {over === undefined ? undefined : <p className="soft">{over}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? undefined : <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
