import { dayInWords } from '#core/time/words';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { changesWords as words } from '#renderer/words/setup/changes';
import { Across } from './Across.tsx';
import { StepList } from './StepList.tsx';
import { backToChanges, useOneChange } from './useChanges.ts';

/** One money in another's place: what took over what, the wages across the day, and who is told. */
export function HandoverPage() {
  const { handover } = useOneChange();
  if (handover === undefined) return <Gone back={backToChanges} />;
  const { id, title, words: why, recordedOn, lines, across, steps, takenBack } = handover;
  return (
    <Page title={title} lead={`${why}. ${words.recorded(dayInWords(recordedOn))}`} back={backToChanges} help={words.help}>
      {takenBack === undefined ? undefined : <Notice tone="attention" title={words.takenBack(takenBack)} />}
      <StepList id={id} steps={steps} isOver={takenBack !== undefined} />
      <Table
        caption={words.lines.caption}
        columns={[{ name: words.lines.from }, { name: words.lines.to }]}
        rows={lines.map(({ from, to }) => ({ key: from, cells: [from, to] }))}
        whenEmpty={words.lines.none}
      />
      <Across across={across} />
      {takenBack === undefined ? (
        <div className="actions">
          <LinkButton to={places.takeBackChange(id)}>{words.takeBack.link}</LinkButton>
        </div>
      ) : undefined}
    </Page>
  );
}
