import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { jobOf, useTeam } from '#renderer/gateway/team';
import { Gone } from '#renderer/kit/Gone.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { teamWords } from '#renderer/words/team';
import { noticeWords as words } from '#renderer/words/leaving';

/** HMRC's notices about one PA in one job, and what they brought on starting. */
export function Notices() {
  const id = usePart('id');
  const job = jobOf(useTeam(), id);
  const { notices } = useAsk('notice.list', { employmentId: id });
  if (job === undefined) return <Gone back={{ to: places.team, words: teamWords.back }} />;
  const { assistant } = job;
  const heads = words.columns;
  return (
    <Page
      title={words.title(assistant.name)}
      lead={words.lead}
      back={{ to: places.assistant(assistant.id), words: assistant.name }}
      help={words.help}
    >
      <Table
        caption={words.caption}
        columns={[{ name: heads.kind }, { name: heads.issued, kind: 'day' }, { name: heads.from, kind: 'day' }, { name: heads.words }]}
        rows={notices.map((notice) => ({
          key: notice.id,
          cells: [notice.kind === 'P9T' ? 'P9(T)' : notice.kind, shortDay(notice.issuedOn), shortDay(notice.from), notice.words],
        }))}
        whenEmpty={words.none}
      />
      <div className="actions">
        <LinkButton to={places.addNotice(id)} kind="primary">
          {words.add}
        </LinkButton>
        <LinkButton to={places.starting(id)}>{words.toStarting}</LinkButton>
      </div>
    </Page>
  );
}
