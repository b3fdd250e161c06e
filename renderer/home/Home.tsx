import { type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { placeOf } from '#renderer/kit/placeOf';
import { places } from '#renderer/kit/places';
import { TaskList } from '#renderer/kit/TaskList.tsx';
import { useNoWayBack } from '#renderer/kit/wayBack';
import { homeWords as words } from '#renderer/words/home';
import { Begun } from './Begun.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { MoneyCard } from './MoneyCard.tsx';

type HomeData = OutputOf<'home.read'>;

function Tasks({ tasks }: Pick<HomeData, 'tasks'>) {
  if (tasks.length === 0) return undefined;
  return (
    <section aria-label={words.tasks}>
      <TaskList
        tasks={tasks.map((task, place) => ({
          key: task.id,
          title: task.title,
          words: `${task.words} ${words.minutes(task.minutes)}`,
          action: task.action,
          to: placeOf(task.screen, task.about, task.span),
          isNext: place === 0,
        }))}
      />
    </section>
  );
}

function Coming({ coming }: Pick<HomeData, 'coming'>) {
  return (
    <section className="stack">
      <h2>{words.coming}</h2>
      {coming.length === 0 ? (
        <p className="card soft">{words.nothingComing}</p>
      ) : (
        <div className="card">
          <ul className="rule-list">
            {coming.map((one) => (
              <li key={`${one.day} ${one.words}`}>
                <span>{one.words}</span>
                <span>{dayInWords(one.day)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** What to do next, and how the money stands. */
export function Home() {
  useNoWayBack();
  const home = useAsk('home.read', {});
  const minutes = home.tasks.reduce((sum, task) => sum + task.minutes, 0);
  return (
    <Page title={words.title(home.hour, home.holder, home.tasks.length)} lead={words.lead(minutes, home.tasks.length)} help={words.help}>
      <div className="two-columns">
        <div className="stack">
          <Tasks tasks={home.tasks} />
          <Begun />
          <section className="stack">
            <h2>{words.quick}</h2>
            <div className="actions">
              <LinkButton to={places.record} kind={home.tasks.length === 0 ? 'primary' : 'secondary'}>
                {words.record}
              </LinkButton>
              <LinkButton to={places.receive}>{words.receive}</LinkButton>
              <LinkButton to={places.rota}>{words.rota}</LinkButton>
              <LinkButton to={places.bank}>{words.bringIn}</LinkButton>
            </div>
          </section>
          <Coming coming={home.coming} />
        </div>
        <div className="stack">
          {home.money.length === 0 ? <p className="card soft">{words.noMoney}</p> : undefined}
          {home.money.map((money) => (
            <MoneyCard key={money.streamId} money={money} />
          ))}
          {home.money.length === 0 ? undefined : <FindingsCard />}
        </div>
      </div>
    </Page>
  );
}
