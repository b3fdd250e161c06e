import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Streams } from '../subcommand.ts';
import { type Defaults, type Said, askedIn } from './asked.ts';

export type ManyAsked = Defaults & { readonly lines: readonly string[]; readonly isApproved: boolean; readonly atOnce: number };

type Take = (place: number, said: readonly Said[]) => void;

const lost: readonly Said[] = [
  { done: false, words: 'The process that had it stopped. Look at the book; it is as it was, or its pay run is whole.' },
];

function isSaid(value: unknown): value is readonly Said[] {
  const isOne = (one: unknown): one is Said =>
    typeof one === 'object' &&
    one !== null &&
    'done' in one &&
    typeof one.done === 'boolean' &&
    'words' in one &&
    typeof one.words === 'string';
  return Array.isArray(value) && value.every(isOne);
}

/** What the process says of a line; `lost` where it stops, or never started, before it says anything. */
function answerOf(child: ChildProcess, line: string): Promise<readonly Said[]> {
  return new Promise((resolve) => {
    const hear = (said: unknown): void => end(isSaid(said) ? said : lost);
    const lose = (): void => end(lost);
    const end = (said: readonly Said[]): void => {
      child.off('message', hear).off('exit', lose).off('error', lose);
      resolve(said);
    };
    child.on('message', hear).on('exit', lose).on('error', lose);
    child.send(line, (fault) => {
      if (fault !== null) lose();
    });
  });
}

/** One process takes book after book, as long as there are any. A new one goes on where it stopped. */
async function workThrough(part: string, places: Iterator<number, undefined>, asked: ManyAsked, take: Take): Promise<void> {
  const start = (): ChildProcess => {
    const options = [
      asked.isApproved ? 'approve' : 'show',
      asked.payday ?? '',
      asked.group ?? '',
      ...(asked.as === undefined ? [] : [asked.as]),
    ];
    return fork(part, options, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  };
  let child = start();
  for (let next = places.next(); next.done !== true; next = places.next()) {
    if (!child.connected) child = start();
    take(next.value, await answerOf(child, asked.lines[next.value] ?? ''));
  }
  if (child.connected) child.disconnect();
}

async function here({ lines, isApproved, ...defaults }: ManyAsked, take: Take): Promise<void> {
  const { payRunsInWords } = await import('./inOneLine.ts');
  for (const [place, line] of lines.entries()) {
    const asked = askedIn(line, defaults);
    take(place, typeof asked === 'string' ? [{ done: false, words: asked }] : payRunsInWords(asked, isApproved));
  }
}

/** Says what came of each book in the order of the list, as soon as it and all before it are done. */
function teller({ lines }: ManyAsked, { output, errors }: Streams): { readonly take: Take; readonly faulty: () => number } {
  const waiting = new Map<number, readonly Said[]>();
  let next = 0;
  let faulty = 0;
  const tell = (said: readonly Said[]): void => {
    const folder = lines[next]?.split('\t')[0] ?? '';
    for (const { done, words } of said) (done ? output : errors).write(`${folder}: ${words}\n`);
    if (said.some(({ done }) => !done)) faulty += 1;
  };
  return {
    take: (place, said) => {
      waiting.set(place, said);
      for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
        tell(ready);
        waiting.delete(next);
        next += 1;
      }
    },
    faulty: () => faulty,
  };
}

const ownPart = join(import.meta.dirname, 'part.ts');

/** The paydays of many books, one after the other or in several processes. Answers the exit code: 1 where any was refused. */
export async function manyPayRuns(asked: ManyAsked, streams: Streams, part: string = ownPart): Promise<number> {
  const { take, faulty } = teller(asked, streams);
  const { lines, atOnce, isApproved } = asked;
  const places = lines.keys();
  if (atOnce === 1) await here(asked, take);
  else await Promise.all(Array.from({ length: Math.min(atOnce, lines.length) }, () => workThrough(part, places, asked, take)));
  const good = lines.length - faulty();
  streams.output.write(`${String(good)} of ${String(lines.length)} books ${isApproved ? 'approved' : 'can be approved'}.\n`);
  return faulty() === 0 ? 0 : 1;
}
