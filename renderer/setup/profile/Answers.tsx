import { type FunderTerms } from '#core/contract/shapes/funders';
import { dayInWords } from '#core/time/words';
import { Facts } from '#renderer/kit/Facts.tsx';
import { profileQuestions, profileWords as words } from '#renderer/words/setup/profile';
import { answerInWords } from './answers.ts';
import { everyQuestion } from './questions.ts';

/** What was said, question by question. */
export function Answers({ terms }: { readonly terms: FunderTerms }) {
  const facts = everyQuestion.flatMap((question) => {
    const value = answerInWords(terms, question);
    return value === undefined ? [] : [{ name: profileQuestions[question.path].label, value }];
  });
  return <Facts facts={facts} />;
}

/** Where that was read, each place once. */
export function Origins({ terms: { sources = [] } }: { readonly terms: FunderTerms }) {
  const places = new Map(sources.map((source) => [source.title, source] as const));
  return (
    <ul>
      {[...places.values()].map(({ title, where, checked, howKnown }) => (
        <li key={title} className="small">
          {words.origin(title, where, dayInWords(checked))}
          {howKnown === 'second_hand' ? words.secondHand : ''}
        </li>
      ))}
    </ul>
  );
}
