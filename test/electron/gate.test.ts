import { describe, expect, it } from 'vitest';
import { type Problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { problem } from '#core/contract/problem';
import { makeGate, type LedgerCall } from '#electron/gate/gate';
import { isOwnAddress, type Sender } from '#electron/gate/sender';
import { mostWeight } from '#electron/gate/plain';
import { Tokens } from '#electron/gate/tokens';
import { logLine, type LogEvent, type LogFields } from '#electron/log/log';
import { probeRoutes } from './probe/routes.ts';

const ours: Sender = { isOwnWindow: true, isMainFrame: true, address: 'app://books/' };
const commandId = '7f9a1c7e-6f43-4c3a-9a59-0d8a35bb0a11';
const canary = 'Siobhán Canary, 14 Invented Road';

type Heard = { readonly route: string; readonly call: LedgerCall };

function gateWith(
  answer: (heard: Heard) => Result<unknown> | Promise<Result<unknown>> = () => done({ words: 'yes', inTransport: 'node' }),
  checksAnswers = true,
) {
  const heard: Heard[] = [];
  const lines: string[] = [];
  const acts: string[] = [];
  let last = 0;
  const tokens = new Tokens({
    now: () => 0,
    random: () => {
      last += 1;
      return last.toString(16).padStart(32, '0');
    },
  });
  const gate = makeGate({
    routes: probeRoutes,
    tokens,
    forward: async (route, call) => {
      heard.push({ route, call });
      return answer({ route, call });
    },
    act: async ({ act }) => {
      acts.push(act);
      return done({});
    },
    log: (event: LogEvent, fields: LogFields) => void lines.push(logLine(event, fields)),
    checksAnswers,
  });
  return { gate, heard, lines, acts, tokens };
}

function problemOf(result: Result<unknown>): Problem | undefined {
  return result.ok ? undefined : result.problem;
}

const echo = { to: 'book', route: 'probe.echo', input: { words: 'hello' } };

describe('a job that only looks', () => {
  it('comes with an id, and leaves the file’s token for the command after it', async () => {
    const { gate, heard, tokens } = gateWith(() => done({ words: 'read' }));
    const token = tokens.hold({ kind: 'file', name: 'bank.csv', size: 3, bytes: new Uint8Array(3) }) ?? '';
    const look = { to: 'book', route: 'probe.look', input: { file: token } };
    expect(problemOf(await gate(ours, look))?.code).toBe('input.unknownRoute');
    expect(heard).toEqual([]);
    for (const id of ['7f9a1c7e-6f43-4c3a-9a59-0d8a35bb0a21', '7f9a1c7e-6f43-4c3a-9a59-0d8a35bb0a22']) {
      expect((await gate(ours, { ...look, commandId: id })).ok).toBe(true);
      expect(heard.at(-1)?.call).toMatchObject({ commandId: id, files: { [token]: { name: 'bank.csv' } } });
    }
  });
});

describe('the sender gate', () => {
  it.each([
    ['another window of this app', { ...ours, isOwnWindow: false }],
    ['a frame inside the page', { ...ours, isMainFrame: false }],
    ['a page from the network', { ...ours, address: 'https://books/' }],
    ['the recovery page', { ...ours, address: 'app://recovery/' }],
    ['a receipt opened as a page', { ...ours, address: 'app://evidence/evidence-1' }],
    ['a host that begins like ours', { ...ours, address: 'app://books.example/' }],
    ['our address as a user name', { ...ours, address: 'app://books@elsewhere/' }],
    ['a frame that is gone', { ...ours, address: '' }],
  ])('refuses %s, and the ledger hears nothing', async (_who, sender) => {
    const { gate, heard, acts } = gateWith();
    expect(problemOf(await gate(sender, echo))?.code).toBe('input.wrongSender');
    expect(problemOf(await gate(sender, { to: 'window', act: 'saved' }))?.code).toBe('input.wrongSender');
    expect(heard).toEqual([]);
    expect(acts).toEqual([]);
  });

  it('lets our own page through, on any screen of it', async () => {
    const { gate } = gateWith();
    expect((await gate({ ...ours, address: 'app://books/statements?stream=1#top' }, echo)).ok).toBe(true);
    expect(isOwnAddress('app://books')).toBe(true);
    expect(isOwnAddress('app://booksx/')).toBe(false);
  });
});

describe('who is typing', () => {
  it('goes on to the ledger beside the input, and nobody is named where the window names nobody', async () => {
    const { gate, heard } = gateWith(() => done({ count: 1 }));
    const count = { to: 'book', route: 'probe.count', input: { by: 1 }, commandId };
    await gate(ours, { ...count, typist: 'actor-kim' });
    await gate(ours, count);
    expect(heard.map(({ call }) => call.typist)).toEqual(['actor-kim', undefined]);
  });
});

describe('the message gate', () => {
  it.each([
    ['nothing', undefined],
    ['a string', 'probe.echo'],
    ['another addressee', { ...echo, to: 'ledger' }],
    ['an extra member', { ...echo, path: '/etc/passwd' }],
    ['a route the contract does not have', { ...echo, route: 'documents.next' }],
    ['a member every object inherits', { ...echo, route: 'constructor' }],
    ['a command id that is not one', { to: 'book', route: 'probe.count', input: { by: 1 }, commandId: 'again' }],
    ['a command without an id', { to: 'book', route: 'probe.count', input: { by: 1 } }],
    ['a query with an id', { ...echo, commandId }],
    ['somebody typing whose id is a sentence', { ...echo, typist: 'Kim; the holder' }],
    ['somebody typing beside the message', { ...echo, actor: 'actor-holder' }],
    ['an act nobody knows', { to: 'window', act: 'openPath', path: '/' }],
  ])('refuses %s', async (_what, message) => {
    const { gate, heard, acts } = gateWith();
    expect(problemOf(await gate(ours, message))?.code).toBe('input.unknownRoute');
    expect(heard).toEqual([]);
    expect(acts).toEqual([]);
  });

  it('refuses an input of the wrong shape, names the field, and logs only the route', async () => {
    const { gate, heard, lines } = gateWith();
    const found = problemOf(await gate(ours, { ...echo, input: { words: 7, name: canary } }));
    expect(found?.code).toBe('input.invalid');
    expect(problemOf(await gate(ours, { ...echo, input: { words: 7 } }))?.field).toBe('words');
    expect(heard).toEqual([]);
    expect(lines[0]).toBe('gate.refused code=input.invalid route=probe.echo');
    expect(lines.join('\n')).not.toContain('Canary');
  });

  const cycle: Record<string, unknown> = {};
  cycle['itself'] = cycle;
  it.each([
    ['too many letters', { words: 'x'.repeat(mostWeight) }],
    ['too many values', { words: Array.from({ length: mostWeight }, () => 0) }],
    ['a cycle', cycle],
    ['a moment', { words: new (Reflect.get(globalThis, 'Date'))(0) }],
    ['a map', { words: new Map() }],
    ['bytes', { words: new Uint8Array(4) }],
    ['a number that is none', { words: Number.NaN }],
  ])('refuses %s before looking at its shape', async (_what, input) => {
    const { gate, heard } = gateWith();
    expect(problemOf(await gate(ours, { ...echo, input }))?.details).toEqual({ words: 'it is too long' });
    expect(heard).toEqual([]);
  });

  it('forwards what was parsed, once, with no file inside the input', async () => {
    const { gate, heard, tokens } = gateWith(() => done({ words: 'read' }));
    const token = tokens.hold({ kind: 'file', name: 'receipt.pdf', size: 3, path: '/home/someone/receipt.pdf' });
    const input = { file: token, mayKeep: true };
    expect(await gate(ours, { to: 'book', route: 'probe.readFile', input, commandId })).toEqual(done({ words: 'read' }));
    expect(heard).toEqual([
      {
        route: 'probe.readFile',
        call: {
          input,
          commandId,
          files: { [String(token)]: { kind: 'file', name: 'receipt.pdf', size: 3, path: '/home/someone/receipt.pdf' } },
        },
      },
    ]);
    expect(JSON.stringify(heard[0]?.call.input)).not.toContain('someone');
  });

  it('takes an answer of another shape for a fault in development, and trusts it in a release', async () => {
    const lie = (): Result<unknown> => done({ words: 7 });
    const checked = gateWith(lie);
    expect(problemOf(await checked.gate(ours, { to: 'book', route: 'probe.lie', input: {} }))?.code).toBe('work.failed');
    expect(checked.lines).toEqual(['output.mismatch route=probe.lie at=words']);
    expect(await gateWith(lie, false).gate(ours, { to: 'book', route: 'probe.lie', input: {} })).toEqual(done({ words: 7 }));
  });

  it('answers a problem where anything behind it throws, and keeps the words of the error to itself', async () => {
    const { gate, lines } = gateWith(() => {
      throw new RangeError(canary);
    });
    expect(problemOf(await gate(ours, echo))?.code).toBe('work.failed');
    expect(lines[0]).toMatch(/^call\.failed route=- error=RangeError where=gate\.test\.ts:\d+:\d+$/u);
    expect(lines.join('\n')).not.toContain('Canary');
  });
});

describe('a chosen file', () => {
  const readFile = (token: string | undefined, id: string = commandId) => ({
    to: 'book',
    route: 'probe.readFile',
    input: { file: token, mayKeep: true },
    commandId: id,
  });
  const holdOne = (tokens: Tokens) => tokens.hold({ kind: 'file', name: 'a.pdf', size: 1, path: '/a.pdf' });

  it('is used up by the command that keeps it', async () => {
    const { gate, heard, tokens } = gateWith(() => done({ words: '' }));
    const token = holdOne(tokens);
    await gate(ours, readFile(token));
    await gate(ours, readFile(token, '00000000-0000-4000-8000-000000000002'));
    expect(heard.map(({ call }) => Object.keys(call.files).length)).toEqual([1, 0]);
  });

  it('stays chosen where the command was refused, so that nobody has to look for the receipt again', async () => {
    const { gate, heard, tokens } = gateWith(() => refused(problem('money.receiptOrReason', {})));
    const token = holdOne(tokens);
    await gate(ours, readFile(token));
    await gate(ours, readFile(token, '00000000-0000-4000-8000-000000000002'));
    expect(heard.map(({ call }) => Object.keys(call.files).length)).toEqual([1, 1]);
  });

  it('is not given to a second command while the first is under way', async () => {
    const finish: ((result: Result<unknown>) => void)[] = [];
    const { gate, heard, tokens } = gateWith(() => new Promise((settle) => finish.push(settle)));
    const token = holdOne(tokens);
    const both = [gate(ours, readFile(token)), gate(ours, readFile(token, '00000000-0000-4000-8000-000000000002'))];
    await expect.poll(() => finish.length).toBe(2);
    for (const settle of finish) settle(done({ words: '' }));
    await Promise.all(both);
    expect(heard.map(({ call }) => Object.keys(call.files).length)).toEqual([1, 0]);
  });
});
