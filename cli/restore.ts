import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { typistProblem } from '#db/actions/helpers/typistProblem';
import { randomIds } from '#db/chance';
import { openBook, productActions } from '#db/kernel/book';
import { readingFor } from '#db/kernel/context';
import { withDefaults } from '#db/kernel/settings';
import { restoreSnapshot } from '#db/snapshots/restore';
import { readOptions, textOf } from './options.ts';
import { type Streams, type Subcommand } from './subcommand.ts';
import { typistOf } from './typist.ts';

const help = `Usage: ledger restore --book B --from SNAPSHOT [--as WHO]

Puts a snapshot in the place of the book in folder B. SNAPSHOT is a snapshot's folder, or the name of one of the book's own. Every
byte of it is checked first, and the displaced book is kept as a snapshot too: it is the way back. With --as it is recorded under the name
of a helper or broker whom the book knows, else under the holder's.
`;

/** The id of who restores; a sentence where the book knows nobody of that name, or cannot be asked. */
function actorOf(folder: string, as: string | undefined): { readonly actor: string } | string {
  if (as === undefined) return { actor: 'actor-holder' };
  const opened = openBook(folder);
  if (!opened.ok) return opened.problem.sentence;
  try {
    const typist = typistOf(opened.value, as);
    if (typeof typist === 'string') return typist;
    if (!typist.ok) return typist.problem.sentence;
    const named = { actor: typist.value.actor ?? 'actor-holder' };
    return typistProblem(readingFor(opened.value.opened.kernel, named))?.sentence ?? named;
  } finally {
    opened.value.close();
  }
}

function restoreInto(folder: string, from: string, as: string | undefined, { output, errors }: Streams): number {
  const named = actorOf(folder, as);
  if (typeof named === 'string') {
    errors.write(`${named}\n`);
    return 1;
  }
  const own = join(folder, 'snapshots', from);
  const snapshot = existsSync(own) ? own : resolve(from);
  const caller = { commandId: randomIds('command'), ...named };
  const restored = restoreSnapshot(folder, snapshot, basename(snapshot), caller, withDefaults({ actions: productActions }));
  if (!restored.ok) {
    errors.write(`${restored.problem.sentence}\n`);
    return 1;
  }
  output.write(`${restored.value.name} is the book now. The one before it is kept as ${restored.value.displaced}.\n`);
  return 0;
}

export const restore: Subcommand = {
  name: 'restore',
  help,
  run: (options, streams) => {
    const read = readOptions(options, { book: { type: 'string' }, from: { type: 'string' }, as: { type: 'string' } });
    const [folder, from, as] = typeof read === 'string' ? [] : ['book', 'from', 'as'].map((name) => textOf(read.values, name));
    if (folder === undefined || from === undefined) {
      streams.errors.write(typeof read === 'string' ? `${read}\n` : 'Say which book with --book and which snapshot with --from.\n');
      return Promise.resolve(2);
    }
    return Promise.resolve(restoreInto(folder, from, as, streams));
  },
};
