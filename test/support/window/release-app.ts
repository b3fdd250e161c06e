import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** A release build cannot be inspected from within, so Playwright hangs on it; this speaks to its page alone, in the browser's own protocol. */
export type ReleaseApp = {
  /** The value of an expression in the page, awaited. Throws what the page throws. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Until the expression is true; throws after ten seconds. */
  readonly until: (expression: string) => Promise<void>;
  /** A whole key press, as a keyboard sends it: 'Tab', 'Enter', 'a'. */
  readonly press: (key: string) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** A PNG of the page. */
  readonly picture: () => Promise<Uint8Array>;
  /** The exit code after closing as a person does. */
  readonly close: () => Promise<number | null>;
};

export type ReleaseOptions = {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

const targetsShape = z.array(z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string().optional() }));
const answerShape = z.object({
  id: z.number().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
const evaluatedShape = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});
const pictureShape = z.object({ data: z.string() });

type Send = (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;

const keys: Readonly<Record<string, { readonly code: string; readonly windowsVirtualKeyCode: number; readonly text?: string }>> = {
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  Space: { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  ArrowUp: { code: 'ArrowUp', windowsVirtualKeyCode: 38 },
};

async function pageSocket(port: string): Promise<string> {
  for (let time = 0; time < 100; time += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined);
    const targets = answer === undefined ? [] : targetsShape.parse(await answer.json());
    const page = targets.find(({ type, url }) => type === 'page' && url.startsWith('app://'));
    if (page?.webSocketDebuggerUrl !== undefined) return page.webSocketDebuggerUrl;
    await pause(100);
  }
  throw new Error('the release build opened no page within ten seconds');
}

async function connect(address: string): Promise<{ readonly send: Send; readonly hangUp: () => void }> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: z.infer<typeof answerShape>) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = answerShape.parse(JSON.parse(String(data)));
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('the page did not answer')));
  });
  const send: Send = async (method, params = {}) => {
    last += 1;
    const id = last;
    const answered = new Promise<z.infer<typeof answerShape>>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answered;
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
  return { send, hangUp: () => socket.close() };
}

async function evaluateBy(send: Send, expression: string): Promise<unknown> {
  const answered = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  const { result, exceptionDetails } = evaluatedShape.parse(answered);
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result.value;
}

/** A line that was taken up while the first page was still on its way stays with the empty one before it, and is taken up again. */
async function connectToPage(port: string): Promise<Send> {
  for (let time = 0; time < 20; time += 1) {
    const { send, hangUp } = await connect(await pageSocket(port));
    const address = await evaluateBy(send, 'location.href').catch(() => '');
    if (String(address).startsWith('app://')) return send;
    hangUp();
    await pause(200);
  }
  throw new Error('the release build never showed its page');
}

function pageOf(send: Send): Omit<ReleaseApp, 'close'> {
  const evaluate = (expression: string): Promise<unknown> => evaluateBy(send, expression);
  return {
    evaluate,
    until: async (expression) => {
      for (let time = 0; time < 100; time += 1) {
        if ((await evaluate(expression).catch(() => false)) === true) return;
        await pause(100);
      }
      throw new Error(`never true: ${expression}`);
    },
    press: async (key) => {
      const known = keys[key] ?? { code: '', windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0), text: key };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...known });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...known });
    },
    type: async (words) => void (await send('Input.insertText', { text: words })),
    picture: async () => Buffer.from(pictureShape.parse(await send('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
  };
}

/** Starts a packaged build and drives its page. The port is asked for, because a release listens on none of its own accord. */
export async function openRelease({ executable, args, env }: ReleaseOptions): Promise<ReleaseApp> {
  const child = spawn(executable, ['--remote-debugging-port=0', '--disable-gpu', ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve));
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const [, found] = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//u.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`the release build ended with ${String(code)}: ${said.slice(-500)}`)));
  });
  const send = await connectToPage(port);
  return {
    ...pageOf(send),
    close: async () => {
      child.kill('SIGTERM');
      return Promise.race([ended, pause(15_000).then(() => (child.kill('SIGKILL'), null))]);
    },
  };
}
