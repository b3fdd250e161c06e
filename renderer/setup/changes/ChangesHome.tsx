import { dayInWords } from '#core/time/words';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { changesWords as words } from '#renderer/words/setup/changes';
import { careYearWords } from '#renderer/words/setup/year';
import { type Handover, type LifeEvent, useChanges } from './useChanges.ts';

function card({ id, title, takenBack, steps, recordedOn }: Handover | LifeEvent, to: string): RecordCard {
  const left = steps.filter(({ state }) => state === 'open').length;
  return {
    key: id,
    title,
    lines: [words.recorded(dayInWords(recordedOn)), takenBack === undefined ? words.left(left) : words.takenBack(takenBack)],
    links: [{ to, words: words.open(title) }],
  };
}

/** Money that took another's place, deaths and losses of capacity, and where each is begun. */
export function ChangesHome() {
  const { handovers, events } = useChanges();
  return (
    <Page title={words.title} lead={words.lead} help={words.help} back={{ to: places.careYear, words: careYearWords.back }}>
      <section className="stack">
        <h2>{words.money}</h2>
        <p className="soft">{words.moneyLead}</p>
        <Records level={3} whenEmpty={words.none} records={handovers.map((one) => card(one, places.handover(one.id)))} />
        <div className="actions">
          <LinkButton to={places.chooseHandover}>{words.begin.money}</LinkButton>
        </div>
      </section>
      <section className="stack">
        <h2>{words.person}</h2>
        <p className="soft">{words.personLead}</p>
        <Records level={3} whenEmpty={words.none} records={events.map((one) => card(one, places.lifeEvent(one.id)))} />
        <div className="actions">
          <LinkButton to={places.recordLife('death')}>{words.begin.death}</LinkButton>
          <LinkButton to={places.recordLife('capacity')}>{words.begin.capacity}</LinkButton>
        </div>
      </section>
    </Page>
  );
}
