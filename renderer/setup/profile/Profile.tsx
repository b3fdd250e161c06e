import { SaveFiles } from '#renderer/kit/document/SaveFiles.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { setupWords } from '#renderer/words/setup';
import { profileQuestions, profileWords as words } from '#renderer/words/setup/profile';
import { Origins } from './Answers.tsx';
import { answerInWords } from './answers.ts';
import { everyQuestion, groups } from './questions.ts';
import { useRules } from './useRules.ts';

/** All that a funder asks, in groups; what it has not said stands there as such. */
export function Profile() {
  const { rules } = useRules();
  const back = { to: places.funders, words: setupWords.funders.back };
  if (rules === undefined) return <Gone back={back} />;
  const { funderId: id, name } = rules;
  const said = everyQuestion.filter((question) => answerInWords(rules, question) !== undefined).length;
  return (
    <Page title={words.title(name)} lead={words.lead(said, everyQuestion.length)} back={back} help={words.help}>
      <div className="actions">
        <LinkButton to={places.funderStart(id)} kind={said === 0 ? 'primary' : 'secondary'}>
          {words.start.link}
        </LinkButton>
        <LinkButton to={places.funderFile(id)}>{words.file.link}</LinkButton>
        <LinkButton to={places.funderCopy(id)}>{words.copy.link}</LinkButton>
      </div>
      <Records
        whenEmpty=""
        records={groups.map(({ name: group, questions }) => {
          const known = questions.flatMap((question) => {
            const answer = answerInWords(rules, question);
            return answer === undefined ? [] : [`${profileQuestions[question.path].label} ${answer}`];
          });
          const { title } = words.groups[group];
          return {
            key: group,
            title,
            lines: known.length === 0 ? [words.notSaid] : known,
            links: [{ to: places.funderAsks(id, group), words: words.open(title) }],
          };
        })}
      />
      {rules.sources === undefined ? undefined : (
        <section className="card stack-tight">
          <h2>{words.sources}</h2>
          <Origins terms={rules} />
        </section>
      )}
      <SaveFiles
        files={[{ label: words.file.saveLink, list: { list: 'funder', funderId: id, as: 'json' }, name: words.file.name(name) }]}
        said={words.file.saved}
      />
    </Page>
  );
}
