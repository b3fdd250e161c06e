import { type FileKind } from '#core/people/kinds';
import { shortDay } from '#core/time/words';
import { Papers } from '#renderer/kit/document/Papers.tsx';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { type Tone } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { fileGroups, fileWords as words, groupNames } from '#renderer/words/file';
import { kindWords } from '#renderer/words/file/kinds';
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
    action: words.act.record(kindWords[finding.kind].title.toLowerCase()),
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

/** One kind on one line: the newest record, how many more there are, and the two ways on. */
function rowOf(kind: FileKind, items: readonly Item[], to: string, aside: string): TableRow {
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
        <TextLink to={to}>{words.act.record(title.toLowerCase())}</TextLink>
        {newest === undefined ? <TextLink to={aside}>{words.act.notNeeded}</TextLink> : undefined}
      </span>,
    ],
  };
}

const { what, holds, until, act } = words.columns;
const columns = [{ name: what }, { name: holds }, { name: until, kind: 'day' as const }, { name: act }];

function Groups({ read }: { readonly read: FileRead }) {
  const { assistantId, items, employers } = read;
  return (
    <>
      {groupNames.map((group) => (
        <Table
          key={group}
          caption={words.groups[group]}
          columns={columns}
          rows={fileGroups[group].map((kind) =>
            rowOf(kind, items, places.recordItem(assistantId, kind), places.putItemAside(assistantId, kind)),
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
              places.putEmployerItemAside(assistantId, employer.id, 'liability_insurance'),
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

/** A PA’s file: what to see to first, then every kind of record with what it says, then everything that was ever recorded. */
export function File() {
  const { read } = useFile();
  const { name, assistantId, jobs } = read;
  const tasks = tasksOf(read);
  return (
    <Page
      title={words.title(name, tasks.length)}
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
      <Papers about={assistantId} caption={words.papers} />
      {jobs.map(({ id, job }) => (
        <Papers
          key={id}
          about={id}
          kinds={['written_statement', 'change_letter', 'notice_letter']}
          caption={jobs.length === 1 ? words.jobPapers : words.jobPapersOf(job)}
        />
      ))}
    </Page>
  );
}
