import { type FileKind } from '#core/people/kinds';
import { shortDay } from '#core/time/words';
import { useAsks } from '#renderer/gateway/ask';
import { PaperTable } from '#renderer/kit/document/Papers.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { type Tone } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { useWayBackHere } from '#renderer/kit/wayBack';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { fileGroups, fileWords as words, groupNames } from '#renderer/words/file';
import { kindInSentence, kindWords } from '#renderer/words/file/kinds';
import { Everything } from './Everything.tsx';
import { itemInWords } from './itemWords.ts';
import { type FileRead, type Item, standing, useFile } from './useFile.ts';

type Finding = FileRead['findings'][number];

const tones: Readonly<Record<Finding['weight'], Tone>> = { stop: 'stop', attention: 'attention', look: 'plain' };

/** Where a thing is put right: papers are drawn first, everything else is recorded. */
function placeFor(read: FileRead, { kind, employmentId }: Finding): string {
  const { assistantId } = read;
  if (kind === 'written_statement' && employmentId !== undefined) return places.writtenStatement(employmentId);
  if (kind === 'variation' && employmentId !== undefined) return places.changeLetter(employmentId);
  return kind === 'privacy_notice' ? places.privacyNotice(assistantId) : places.recordItem(assistantId, kind);
}

function tasksOf(read: FileRead): readonly Task[] {
  const task = (finding: Finding, to: string, place: number): Task => ({
    key: `${finding.kind} ${finding.itemId ?? ''} ${finding.employmentId ?? ''} ${String(place)}`,
    title: kindWords[finding.kind].title,
    words: finding.words,
    state: { tone: tones[finding.weight], words: words.weights[finding.weight] },
    action: words.act.record(kindInSentence(finding.kind)),
    to,
    isNext: place === 0,
  });
  const own = read.findings.map((finding, place) => task(finding, placeFor(read, finding), place));
  const others = read.employers.flatMap(({ id, findings }) =>
    findings.map((finding) => task(finding, places.recordEmployerItem(read.assistantId, id, finding.kind), own.length)),
  );
  return [...own, ...others];
}

function untilOf({ until }: Item): string {
  return until === undefined ? '' : shortDay(until);
}

/** One kind on one line: the newest record, how many more there are, and the ways on. What is not asked for need not be put aside. */
function rowOf(kind: FileKind, items: readonly Item[], to: string, aside: string | undefined): TableRow {
  const held = standing(items).filter((one) => one.kind === kind);
  const [newest, ...others] = held;
  const says =
    newest === undefined
      ? words.nothing
      : [
          [shortDay(newest.day), itemInWords(newest)].filter((part) => part !== '').join(': '),
          words.evidence(newest.evidence.map(({ number }) => number)),
          others.length === 0 ? '' : words.more(others.length),
        ]
          .filter((part) => part !== '')
          .join('. ');
  const { title } = kindWords[kind];
  return {
    key: kind,
    cells: [
      title,
      says,
      newest === undefined ? '' : untilOf(newest),
      <span key="do" className="row">
        <TextLink to={to}>{words.act.record(kindInSentence(kind))}</TextLink>
        {aside === undefined ? undefined : <TextLink to={aside}>{words.act.notNeeded(kindInSentence(kind))}</TextLink>}
      </span>,
    ],
  };
}

const { what, holds, until, act } = words.columns;
const columns = [{ name: what }, { name: holds }, { name: until, kind: 'day' as const }, { name: act }];

function Groups({ read }: { readonly read: FileRead }) {
  const { assistantId, items, employers, findings } = read;
  const isAsked = (kind: FileKind): boolean => findings.some((one) => one.kind === kind && one.itemId === undefined);
  return (
    <>
      {groupNames.map((group) => (
        <Table
          key={group}
          caption={words.groups[group]}
          columns={columns}
          rows={fileGroups[group].map((kind) =>
            rowOf(kind, items, places.recordItem(assistantId, kind), isAsked(kind) ? places.putItemAside(assistantId, kind) : undefined),
          )}
          whenEmpty=""
        />
      ))}
      {employers.map((employer) => (
        <Table
          key={employer.id}
          caption={words.employer(employer.name)}
          columns={columns}
          rows={[
            rowOf(
              'liability_insurance',
              employer.items,
              places.recordEmployerItem(assistantId, employer.id, 'liability_insurance'),
              employer.findings.length === 0 ? undefined : places.putEmployerItemAside(assistantId, employer.id, 'liability_insurance'),
            ),
          ]}
          whenEmpty=""
        />
      ))}
    </>
  );
}

function Drawing({ read }: { readonly read: FileRead }) {
  return (
    <div className="actions">
      {read.jobs
        .filter(({ endsOn }) => endsOn === undefined || endsOn >= read.today)
        .map(({ id }) => (
          <span key={id} className="row">
            <LinkButton to={places.writtenStatement(id)}>{words.statement}</LinkButton>
            <LinkButton to={places.changeLetter(id)}>{words.change}</LinkButton>
          </span>
        ))}
      <LinkButton to={places.privacyNotice(read.assistantId)}>{words.privacy}</LinkButton>
      <LinkButton to={places.fileAsks}>{words.asks}</LinkButton>
    </div>
  );
}

const drawnKinds = ['written_statement', 'change_letter', 'notice_letter', 'privacy_notice', 'offer_letter'];

/** Papers about the person and about their jobs, in one list: the newest first. */
function Drawn({ read: { assistantId, jobs } }: { readonly read: FileRead }) {
  const found = useAsks(
    'papers.list',
    [assistantId, ...jobs.map(({ id }) => id)].map((about) => ({ about })),
  );
  const papers = found.flatMap((one) => one.papers).filter(({ kind }) => drawnKinds.includes(kind));
  return <PaperTable papers={papers.toSorted((a, b) => b.number - a.number)} caption={words.papers} />;
}

/** A PA’s file: what to see to first, then every kind of record with what it says, then everything that was ever recorded. */
export function PersonFile() {
  const { read } = useFile();
  useWayBackHere({ to: places.file(read.assistantId), words: words.back(read.name) });
  const { name, assistantId } = read;
  const tasks = tasksOf(read);
  const all = [...read.findings, ...read.employers.flatMap(({ findings }) => findings)];
  const needed = all.filter(({ weight }) => weight !== 'look').length;
  return (
    <Page
      title={words.title(name, needed)}
      lead={words.lead}
      back={{ to: places.assistant(assistantId), words: words.toAssistant(name) }}
      help={words.help}
    >
      {tasks.length === 0 ? undefined : (
        <section className="stack" aria-label={words.todo}>
          <TaskList tasks={tasks} />
        </section>
      )}
      <Drawing read={read} />
      <Groups read={read} />
      <Everything read={read} />
      <Drawn read={read} />
    </Page>
  );
}
