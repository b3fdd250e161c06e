import { join } from 'node:path';
import { build } from 'rolldown';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Books } from '#core/contract/window';
import { envelopeShape } from '#electron/gate/envelope';

type Given = { readonly asked: unknown[]; readonly tell: (name: string, data: unknown) => void; readonly books: Books };

function isBooks(value: unknown): value is Books {
  return typeof value === 'object' && value !== null && 'call' in value;
}

let bundled = '';
beforeAll(async () => {
  const input = join(import.meta.dirname, '..', '..', 'electron', 'preload', 'preload.ts');
  const { output } = await build({ input, platform: 'node', external: ['electron'], write: false, output: { format: 'cjs' } });
  bundled = output[0].code;
});

/** Runs the preload as Electron's sandbox does: nothing to require but Electron. */
function preload(): Given {
  const asked: unknown[] = [];
  let hear: (event: unknown, name: string, data: unknown) => void = () => undefined;
  let exposed: unknown;
  const electron = {
    contextBridge: { exposeInMainWorld: (_name: string, value: unknown) => (exposed = value) },
    ipcRenderer: {
      invoke: (channel: string, message: unknown) => {
        asked.push(message);
        return Promise.resolve({ ok: true, value: channel });
      },
      on: (_channel: string, listener: typeof hear) => (hear = listener),
    },
  };
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`the sandbox has no ${name}`);
    return electron;
  };
  vm.runInNewContext(bundled, {
    require,
    module: { exports: {} },
    exports: {},
    process: { argv: ['--pa-ledger-version=1.2.3'], platform: 'linux' },
    Promise,
    Map,
    Set,
  });
  if (!isBooks(exposed)) throw new Error('nothing was exposed');
  return { asked, tell: (name, data) => hear({}, name, data), books: exposed };
}

describe('window.books', () => {
  it('is all the contract says, and every message it sends is one the gate knows', async () => {
    const { books, asked } = preload();
    const id = '7f9a1c7e-6f43-4c3a-9a59-0d8a35bb0a11';
    await books.call('home.read', {});
    await books.call('shelf.close', {}, id);
    await books.call('shelf.close', {}, id, 'actor-kim');
    await books.files.choose('receipt');
    await books.files.choosePlace('backup');
    await books.files.fromDrop({ name: 'a.png', bytes: new Uint8Array(2) });
    await books.documents.save({ id: 'document-1', form: 'large' }, 'Statement 1');
    await books.documents.save({ streamId: 'stream-1', from: '2026-04-01', to: '2026-06-30', form: 'grey' }, 'Preview');
    await books.cancel('job-1');
    await books.drafts.read('book-1');
    const typed = { form: 'purchase', about: '', raws: { payee: 'Gym' }, hadFile: false, place: '/purchases/record', title: 'What?' };
    await books.drafts.keep('book-1', [typed]);
    await books.rememberLook({ colours: 'dark', text: 'large' });
    expect(asked).toHaveLength(12);
    expect(asked[2]).toMatchObject({ typist: 'actor-kim' });
    for (const message of asked) expect(envelopeShape.safeParse(message).error).toBeUndefined();
    expect(books.info).toEqual({ version: '1.2.3', platform: 'linux' });
    expect(Object.keys(books).toSorted()).toEqual([
      'beforeClose',
      'call',
      'cancel',
      'documents',
      'drafts',
      'files',
      'info',
      'on',
      'rememberLook',
    ] satisfies readonly (keyof Books)[]);
  });

  it('tells listeners until they stop, each its own event', () => {
    const { books, tell } = preload();
    const heard: unknown[] = [];
    const off = books.on('book.changed', (data) => heard.push(data));
    tell('book.changed', { route: 'purchase.record' });
    tell('shelf.changed', { route: 'shelf.open' });
    off();
    tell('book.changed', { route: 'purchase.record' });
    expect(heard).toEqual([{ route: 'purchase.record' }]);
  });

  it('says it has saved only after everything that wanted to save has, whether it could or not', async () => {
    const { books, tell, asked } = preload();
    const order: string[] = [];
    books.beforeClose(async () => {
      await Promise.resolve();
      order.push('saved');
    });
    books.beforeClose(() => Promise.reject(new Error('could not')));
    books.beforeClose(() => Promise.resolve(void order.push('taken away')))();
    tell('window.closing', {});
    await expect.poll(() => asked.length).toBe(1);
    expect(order).toEqual(['saved']);
    expect(asked).toEqual([{ to: 'window', act: 'saved' }]);
  });

  it('imports nothing at run time but Electron, because the sandbox has nothing else', () => {
    expect([...bundled.matchAll(/require\(["']([^"']+)["']\)/gu)].map(([, name]) => name)).toEqual(['electron']);
    expect(readFileSync(join(import.meta.dirname, '..', '..', 'electron', 'preload', 'preload.ts'), 'utf8')).not.toContain('process.env');
  });
});
