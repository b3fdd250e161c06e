import { LinkButton } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { shellWords } from '#renderer/words/shell';

/** Stays in sight on every screen of a practice book, so that it is never taken for a real one. */
export function PracticeBanner() {
  return (
    <aside className="practice-banner" aria-label={shellWords.practiceName}>
      <strong>{shellWords.practice}</strong>
      <span>{shellWords.practiceMore}</span>
      <LinkButton to={places.shelf}>{shellWords.yourBooks}</LinkButton>
    </aside>
  );
}
