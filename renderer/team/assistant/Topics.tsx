import { TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { teamWords } from '#renderer/words/team';

const words = teamWords.hub;

type Topic = { readonly key: keyof typeof words.topics; readonly to: (employmentId: string) => string };

/** What there is to a job besides its pay, each with a screen of its own. A new topic is a line here and its words. */
const topics: readonly Topic[] = [
  { key: 'holiday', to: places.jobHoliday },
  { key: 'pension', to: places.pension },
  { key: 'absence', to: places.jobAbsence },
  { key: 'deductions', to: places.jobDeductions },
  { key: 'notices', to: places.notices },
  { key: 'hmrc', to: places.reportFacts },
  { key: 'ending', to: places.ending },
  { key: 'leaving', to: places.leaving },
];

export function Topics({ employmentId }: { readonly employmentId: string }) {
  return (
    <section className="stack-tight">
      <h3>{words.topicsName}</h3>
      <ul className="plain stack-tight">
        {topics.map(({ key, to }) => (
          <li key={key}>
            <TextLink to={to(employmentId)}>{words.topics[key].title}</TextLink>
            <p className="soft">{words.topics[key].words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
