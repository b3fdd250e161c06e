import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { problem } from '#core/contract/problem';
import { answerLine, fault } from './calculate/answer-line.ts';
import { help } from './calculate/help.ts';
import { lineLimit, splitLines } from './calculate/split-lines.ts';
import { type Streams, type Subcommand } from './subcommand.ts';

/** Answers payments as they come, one line for each, in order, holding no more than a piece of the input at a time. */
export async function answerAll(input: Readable, output: Writable, hasWorking: boolean): Promise<{ readonly faults: number }> {
  let faults = 0;
  let answers = '';
  const lines = splitLines((line) => {
    const answer = line === undefined ? fault(problem('pay.lineTooLong', { limit: String(lineLimit) })) : answerLine(line, hasWorking);
    if (answer.isFault) faults += 1;
    answers += `${answer.json}\n`;
  });
  let failure: Error | undefined;
  output.on('error', (error) => {
    failure = error;
  });
  input.setEncoding('utf8');
  for await (const piece of input) {
    lines.push(String(piece));
    await send();
  }
  lines.end();
  await send();
  return { faults };

  async function send(): Promise<void> {
    const ready = answers;
    answers = '';
    if (failure !== undefined) throw failure;
    if (ready !== '' && !output.write(ready)) await once(output, 'drain');
  }
}

export const calculate: Subcommand = { name: 'calculate', help, run };

async function run(options: readonly string[], streams: Streams): Promise<number> {
  let values: ReturnType<typeof readOptions>;
  try {
    values = readOptions(options);
  } catch {
    streams.errors.write('An option was not understood; run “ledger calculate --help” for the list.\n');
    return 2;
  }
  try {
    const { faults } = await throughFiles(values, streams);
    return faults === 0 ? 0 : 1;
  } catch (error) {
    const sentence = sayFor(error);
    if (sentence === undefined) throw error;
    streams.errors.write(sentence);
    return 2;
  }
}

function readOptions(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: false,
    options: { input: { type: 'string' }, output: { type: 'string' }, 'no-working': { type: 'boolean' } },
  }).values;
}

/** A folder opens like a file and fails when it is read: too late, for by then the output is there, and empty. */
async function openFile(path: string): Promise<Readable> {
  const file = await open(path);
  if (!(await file.stat()).isDirectory()) return file.createReadStream();
  await file.close();
  throw Object.assign(new Error('a folder'), { code: 'EISDIR', path });
}

async function throughFiles(values: ReturnType<typeof readOptions>, streams: Streams): Promise<{ readonly faults: number }> {
  const input = values.input === undefined ? streams.input : await openFile(values.input);
  const hasWorking = values['no-working'] !== true;
  if (values.output === undefined) return answerAll(input, streams.output, hasWorking);
  // 'wx': an answer never takes the place of a file that is already there.
  const output = createWriteStream(values.output, { flags: 'wx' });
  await once(output, 'open');
  const counted = await answerAll(input, output, hasWorking);
  output.end();
  await finished(output);
  return counted;
}

/** What a failing file or pipe means to whoever typed the command; undefined for a fault of our own. */
function sayFor(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const file = 'path' in error ? String(error.path) : '';
  switch (error.code) {
    case 'ENOENT':
      return `There is nothing at “${file}”; check the name and its folder.\n`;
    case 'EEXIST':
      return `There is already a file at “${file}”, and nothing is ever overwritten; choose another name.\n`;
    case 'EISDIR':
      return 'A folder was given where a file is needed; check the names.\n';
    case 'EACCES':
      return `You may not read or write “${file}”; choose another file.\n`;
    case 'EPIPE':
      return 'Whatever was reading the answers stopped before the end.\n';
    default:
      return undefined;
  }
}
