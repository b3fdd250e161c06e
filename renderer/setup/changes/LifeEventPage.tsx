import { dayInWords } from '#core/time/words';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { changesWords as words } from '#renderer/words/setup/changes';
import { StepList } from './StepList.tsx';
import { backToChanges, type LifeEvent, useOneChange } from './useChanges.ts';

function CutOffs({ event: { id, streams, cutOffs, takenBack } }: { readonly event: LifeEvent }) {
  const { columns, caption, none, notSaid, saidBy, say } = words.cutOff;
  return (
    <Table
      caption={caption}
      columns={[{ name: columns.money }, { name: columns.day }, { name: columns.said }]}
      rows={streams.map((stream) => {
        const found = cutOffs.find(({ streamId }) => streamId === stream.id);
        const link =
          takenBack === undefined ? (
            <TextLink key="say" to={places.cutOff(id, stream.id)}>
              {say(stream.name)}
            </TextLink>
          ) : (
            ''
          );
        return {
          key: stream.id,
          cells: [
            stream.name,
            found === undefined ? notSaid : dayInWords(found.lastDay),
            found === undefined ? link : saidBy(found.saidBy, dayInWords(found.saidOn)),
          ],
        };
      })}
      whenEmpty={none}
    />
  );
}

/** A death or a loss of capacity: who acts now, the last day of each money, and who is told. */
export function LifeEventPage() {
  const { event } = useOneChange();
  if (event === undefined) return <Gone back={backToChanges} />;
  const { id, title, words: said, recordedOn, acting, right, steps, takenBack } = event;
  return (
    <Page title={title} lead={words.recorded(dayInWords(recordedOn))} back={backToChanges} help={words.help}>
      {takenBack === undefined ? undefined : <Notice tone="attention" title={words.takenBack(takenBack)} />}
      {acting === undefined && said === '' ? undefined : (
        <section className="card stack-tight">
          {acting === undefined ? undefined : <p>{words.actingNow(acting, right ?? '')}</p>}
          {said === '' ? undefined : <p>{said}</p>}
        </section>
      )}
      <StepList id={id} steps={steps} isOver={takenBack !== undefined} />
      <CutOffs event={event} />
      {takenBack === undefined ? (
        <div className="actions">
          <LinkButton to={places.takeBackChange(id)}>{words.takeBack.link}</LinkButton>
        </div>
      ) : undefined}
    </Page>
  );
}
