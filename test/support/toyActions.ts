import { z } from 'zod';
import {
  dayShape,
  digestShape,
  fileTokenShape,
  idShape,
  lineShape,
  madeShape,
  nothingShape,
  reasonShape,
} from '#core/contract/shapes/basic';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { command, commandJob, query, queryJob } from '#core/contract/route';
import { digestOf } from '#db/digest';
import { callHandler, callJob } from '#db/kernel/callHandler';
import { text, whole } from '#db/rows';
import { type Slices } from '#core/jobs/slices';
import { type Commit, type Reading, type Writing } from '#db/kernel/handlers';
import { type Actions } from '#db/kernel/settings';

/** A handful of routes on the kernel's own tables, so that the kernel is tested without the money. */
const routes = {
  'toy.add': command(z.strictObject({ name: lineShape }), madeShape),
  'toy.read': query(z.strictObject({ id: idShape }), z.strictObject({ name: z.string().optional() })),
  'toy.proof': command(
    z.strictObject({ file: fileTokenShape, as: z.enum(['proof', 'bankFile']).optional() }),
    z.strictObject({ id: idShape, number: z.int(), sha256: digestShape }),
  ),
  'toy.issue': command(z.strictObject({ number: z.int(), words: lineShape, day: dayShape }), madeShape),
  'toy.forget': command(z.strictObject({ digest: digestShape, kind: z.enum(['content', 'evidence']), reason: reasonShape }), nothingShape),
  'toy.count': queryJob(z.strictObject({ to: z.int() }), z.strictObject({ counted: z.int() })),
  'toy.addAll': commandJob(
    z.strictObject({ names: z.array(lineShape), file: fileTokenShape.optional() }),
    z.strictObject({ ids: z.array(idShape), actorsSeen: z.int() }),
  ),
  'toy.refuse': command(nothingShape, nothingShape),
  'toy.throw': command(z.strictObject({ words: lineShape }), nothingShape),
  'toy.writeInQuery': query(nothingShape, nothingShape),
};

type ToyRoute = keyof typeof routes;
type Input<Name extends ToyRoute> = z.output<(typeof routes)[Name]['input']>;

function add(writing: Writing, { name }: Input<'toy.add'>): Result<unknown> {
  const id = writing.newId('actor');
  writing.append('actor', { id, role: 'helper', name_digest: writing.keep(name) });
  return done({ id });
}

function read(reading: Reading, { id }: Input<'toy.read'>): Result<unknown> {
  const row = reading.sql.one('SELECT name_digest FROM actor WHERE id = ?', [id], { name_digest: text });
  if (row === undefined) return refused(problem('input.notFound', { what: 'actor' }));
  return done({ name: reading.contentOf(row.name_digest) });
}

function proof(writing: Writing, { file, as }: Input<'toy.proof'>): Result<unknown> {
  const { id, number, sha256 } = writing.keepFile(file, as);
  return done({ id, number, sha256 });
}

function issue(writing: Writing, { number, words, day }: Input<'toy.issue'>): Result<unknown> {
  const id = writing.newId('document');
  const data = { words };
  writing.append('document', {
    id,
    kind: 'statement',
    number,
    version: 1,
    issued_on: day,
    data_digest: digestOf(data),
    content_digest: writing.keep(data),
  });
  return done({ id });
}

function forget(writing: Writing, { digest, kind, reason }: Input<'toy.forget'>): Result<unknown> {
  const table = kind === 'content' ? 'content WHERE digest' : 'evidence WHERE sha256';
  const of = writing.sql.one(`SELECT log_seq FROM ${table} = ?`, [digest], { log_seq: (cell) => Number(cell) });
  if (of === undefined) return refused(problem('input.notFound', { what: kind }));
  writing.append('erasure', { digest, kind, of_log_seq: of.log_seq, reason_digest: writing.keep(reason) });
  return done({});
}

const commands: Readonly<Record<string, (writing: Writing, input: never) => Result<unknown>>> = {
  'toy.add': add,
  'toy.proof': proof,
  'toy.issue': issue,
  'toy.forget': forget,
  'toy.refuse': (writing) => {
    add(writing, { name: 'Never kept' });
    return refused(problem('input.reasonNeeded', {}));
  },
  'toy.throw': (writing, { words }: Input<'toy.throw'>) => {
    add(writing, { name: words });
    throw new Error(`a fault about ${words}`);
  },
};

const queries: Readonly<Record<string, (reading: Reading, input: never) => Result<unknown>>> = {
  'toy.read': read,
  'toy.writeInQuery': (reading) => {
    reading.sql.all("INSERT INTO snapshot_mark (one, seq, hash, made_at) VALUES (1, 0, '', '') RETURNING one", [], {});
    return done({});
  },
};

function* count(_: Reading, { to }: Input<'toy.count'>): Slices<Result<unknown>> {
  for (let at = 1; at <= to; at += 1) yield { words: `Counting to ${to}`, done: at, of: to };
  return done({ counted: to });
}

function actorsIn({ sql }: Reading): number {
  return sql.one('SELECT count(*) AS actors FROM actor', [], { actors: whole })?.actors ?? 0;
}

function* addAll(reading: Reading, { names, file }: Input<'toy.addAll'>): Slices<Result<Commit<unknown>>> {
  const actorsSeen = actorsIn(reading);
  if (file !== undefined) reading.files(file)?.bytes();
  for (const [at, name] of names.entries()) {
    yield { words: `Reading ${String(names.length)} names`, done: at, of: names.length };
    if (name === 'A fault') throw new Error('a fault among the names');
  }
  return done((writing) => {
    if (file !== undefined) writing.keepFile(file, 'bankFile');
    const ids = names.map((name) => {
      const id = writing.newId('actor');
      writing.append('actor', { id, role: 'helper', name_digest: writing.keep(name) });
      return id;
    });
    return done({ ids, actorsSeen });
  });
}

const jobs = { 'toy.count': count, 'toy.addAll': addAll };

export const toyActions: Actions = {
  routeOf: (name) => new Map(Object.entries(routes)).get(name),
  query: (name, reading, input) => callHandler(queries, name, reading, input),
  command: (name, writing, input) => callHandler(commands, name, writing, input),
  job: (name, reading, input) => callJob(jobs, name, reading, input),
};
