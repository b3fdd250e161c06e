import { Plus } from 'lucide-react';
import { percent } from '#core/pension/contributions';
import { type Day } from '#core/time/day';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { type Fact, Facts } from '#renderer/kit/Facts.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { TaskList } from '#renderer/kit/TaskList.tsx';
import { pensionWords } from '#renderer/words/pension';
import { pensionDutiesWords } from '#renderer/words/pensionDuties';
import { Contributions } from './Contributions.tsx';
import { type PensionEmployer } from './usePension.ts';

const words = pensionDutiesWords.duties;
type Props = { readonly employer: PensionEmployer; readonly today: Day };

function declared({ declarations, declareBy }: PensionEmployer): string {
  if (declarations.length === 0) return declareBy === undefined ? words.facts.unknown : words.facts.declareBy(dayInWords(declareBy));
  return declarations
    .map(({ kind, doneOn, words: said }) =>
      kind === 'declaration' ? words.declaredOn(dayInWords(doneOn), said) : words.redeclaredOn(dayInWords(doneOn)),
    )
    .join('; ');
}

function factsOf(employer: PensionEmployer): readonly Fact[] {
  const { dutiesStart, nextReEnrolment, reEnrolments } = employer;
  const { facts } = words;
  return [
    { name: facts.starts, value: dutiesStart === undefined ? facts.unknown : dayInWords(dutiesStart) },
    { name: facts.declared, value: declared(employer) },
    ...(reEnrolments.length === 0 ? [] : [{ name: facts.chosen, value: reEnrolments.map(({ day }) => dayInWords(day)).join('; ') }]),
    ...(nextReEnrolment === undefined ? [] : [{ name: facts.again, value: facts.window(spanInWords(nextReEnrolment.window)) }]),
  ];
}

/** The part of it that is done on a screen of its own. */
function placeOf(about: PensionEmployer['tasks'][number]['about'], id: string): string {
  if ('employmentId' in about) return places.pension(about.employmentId);
  if (id.startsWith('pension-duties')) return places.setPensionDuties(about.employerId);
  return id.startsWith('pension-re-enrol') ? places.reEnrolPension(about.employerId) : places.declarePension(about.employerId);
}

function actionOf(about: PensionEmployer['tasks'][number]['about'], id: string, title: string): string {
  if ('employmentId' in about) return `${words.open}: ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
  if (id.startsWith('pension-duties')) return words.acts.duties;
  return id.startsWith('pension-re-enrol') ? words.acts.reEnrol : words.acts.declare;
}

function Tasks({ employer: { tasks } }: Pick<Props, 'employer'>) {
  if (tasks.length === 0) return <p>{words.calm}</p>;
  return (
    <TaskList
      level={3}
      tasks={tasks.map(({ id, title, words: more, about }, place) => ({
        key: id,
        title,
        words: more,
        action: actionOf(about, id, title),
        isNext: place === 0,
        to: placeOf(about, id),
      }))}
    />
  );
}

function schemeCard({
  id,
  name,
  provider,
  employerReference,
  paysElectronically,
  dueDay,
  terms,
}: PensionEmployer['schemes'][number]): RecordCard {
  return {
    key: id,
    title: name,
    lines: [
      `${words.provider(provider, employerReference)}.`,
      `${words.payBy(paysElectronically, dueDay)}.`,
      ...terms.map(({ from, employeeHundredths, employerHundredths, basis }) =>
        words.terms(shortDay(from), percent(employeeHundredths), percent(employerHundredths), pensionDutiesWords.terms.bases[basis].name),
      ),
    ],
    links: [
      { to: places.pensionScheme(id), words: words.changeScheme(name) },
      { to: places.pensionTerms(id), words: words.changeTerms(name) },
    ],
  };
}

function Employer({ employer, today }: Props) {
  const { employerId, employer: name, dutiesStart, reEnrolments, schemes, nextReEnrolment } = employer;
  return (
    <section className="stack">
      <h2>{name}</h2>
      <Tasks employer={employer} />
      <div className="card">
        <Facts facts={factsOf(employer)} />
      </div>
      <div className="actions">
        {reEnrolments.length > 0 ? undefined : (
          <LinkButton to={places.setPensionDuties(employerId)} kind={dutiesStart === undefined ? 'primary' : 'secondary'}>
            {dutiesStart === undefined ? words.setStart : words.moveStart}
          </LinkButton>
        )}
        {dutiesStart === undefined ? undefined : (
          <>
            <LinkButton to={places.declarePension(employerId)}>{words.declare}</LinkButton>
            {nextReEnrolment === undefined || today < nextReEnrolment.window.from ? undefined : (
              <LinkButton to={places.reEnrolPension(employerId)}>{words.reEnrol}</LinkButton>
            )}
          </>
        )}
      </div>
      <h3>{words.schemes}</h3>
      <Records whenEmpty={words.noScheme} records={schemes.map(schemeCard)} level={3} />
      <LinkButton to={places.addPensionScheme(employerId)} icon={Plus}>
        {words.addScheme}
      </LinkButton>
      <Contributions employer={employer} />
    </section>
  );
}

/** Every employer's pension duties, schemes and contributions. */
export function PensionDuties() {
  const { employers, today } = useAsk('pension.employers', {});
  return (
    <Page title={words.title} lead={words.lead} back={{ to: places.employers, words: words.back }} help={pensionWords.help}>
      {employers.length === 0 ? <p className="card">{words.none}</p> : undefined}
      {employers.map((employer) => (
        <Employer key={employer.employerId} employer={employer} today={today} />
      ))}
    </Page>
  );
}
