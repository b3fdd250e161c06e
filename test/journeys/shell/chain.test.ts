import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, buildProbe } from '#test/electron/probe/build';
import { expectNoViolations } from '#test/support/window/axe';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { echo, logged } from './probe.ts';

let probe: BuiltApp;
let app: OpenedApp;
beforeAll(async () => {
  probe = await buildProbe();
  app = await openApp({ app: probe.folder });
});
afterAll(async () => {
  await app.close();
  probe.remove();
});

const canary = 'Siobhán Canary of 14 Invented Road, NHS 943 476 5919';

function fileCalled(name: string, words: string): string {
  const path = join(app.booksFolder, name);
  writeFileSync(path, words);
  return path;
}

describe('from the page to the ledger’s process and back', () => {
  it('an answer comes from a process of its own, and a command is told to whoever listens', async () => {
    expect(await echo(app, 'hello')).toEqual({ ok: true, value: { words: 'hello', inTransport: 'node' } });
    const heard = await app.page.evaluate(async () => {
      const events: unknown[] = [];
      const off = globalThis.books.on('book.changed', (data) => events.push(data));
      await globalThis.books.call('probe.count', { by: 2 }, crypto.randomUUID());
      off();
      await globalThis.books.call('probe.count', { by: 2 }, crypto.randomUUID());
      return events;
    });
    expect(heard).toEqual([{ route: 'probe.count' }]);
  });

  it('says its version, and carries a wish to stop', async () => {
    expect(await app.page.evaluate(() => globalThis.books.info)).toEqual({ version: '0.1.0', platform: 'linux' });
    const told = await app.page.evaluate(async () => {
      const heard = new Promise((resolve) => globalThis.books.on('job.progress', resolve));
      await globalThis.books.cancel('job-7');
      return heard;
    });
    expect(told).toEqual({ jobId: 'job-7', done: 0, total: 0 });
  });

  it('a crash under way answers a sentence, and the next call works again', async () => {
    const answers = await app.page.evaluate(async () => {
      const crashed = await globalThis.books.call('probe.end', { code: 0 }, crypto.randomUUID());
      const next = await globalThis.books.call('probe.count', { by: 1 }, crypto.randomUUID());
      return { crashed: crashed.ok ? 'ok' : crashed.problem.code, next };
    });
    expect(answers).toEqual({ crashed: 'work.stopped', next: { ok: true, value: { total: 1, starts: 2 } } });
    expect(await logged(app, 'host.crashed host=ledger exitCode=0 was=ready')).toBe(true);
  });

  it('keeps personal words out of the log and of everything printed, whichever way they fail', async () => {
    await app.page.evaluate(async (words) => {
      const { books } = globalThis;
      await books.call('probe.echo', { words });
      await books.call('probe.throw', { words });
      await books.call('probe.echo', { words: 'x', [words]: words });
      await books.call(words, {});
      await books.call('probe.count', { by: 1 }, words);
      await books.files.fromDrop({ name: `${words}.pdf`, bytes: new Uint8Array(3) });
      await books.call('probe.lie', {});
      await books.documents.save({ id: words, form: 'normal' }, words).catch(() => undefined);
      await fetch(`app://documents/${encodeURIComponent(words)}/normal`).catch(() => undefined);
      await fetch(`/assets/${encodeURIComponent(words)}.js`).catch(() => undefined);
    }, canary);
    expect(await logged(app, 'output.mismatch route=probe.lie at=words')).toBe(true);
    expect(app.log()).toContain('call.failed route=probe.throw error=Error where=ledger.cjs:');
    for (const text of [app.log(), app.printed()]) {
      expect(text).not.toMatch(/Canary|Siobh|Invented|943 476/u);
      expect(text).not.toContain(app.booksFolder);
    }
  });
});

describe('files', () => {
  it('cross as a name, a size and a token; never as a path', async () => {
    app.answerDialog([fileCalled('bike receipt.pdf', 'for the bike')]);
    const chosen = await app.page.evaluate(() => globalThis.books.files.choose('receipt'));
    expect(chosen).toEqual({
      ok: true,
      value: [{ token: expect.stringMatching(/^file-[0-9a-f]{32}$/u), name: 'bike receipt.pdf', size: 12 }],
    });
    expect(JSON.stringify(chosen)).not.toContain(app.booksFolder);
  });

  it('can be kept once: refused leaves the token, kept uses it up, a reload ends it', async () => {
    app.answerDialog([fileCalled('a.pdf', 'first')]);
    app.answerDialog([fileCalled('b.pdf', 'second')]);
    const codes = await app.page.evaluate(async () => {
      const { books } = globalThis;
      const chosen = await books.files.choose('letter');
      const file = chosen.ok ? chosen.value[0]?.token : '';
      const keep = async (mayKeep: boolean): Promise<unknown> => {
        const result = await books.call('probe.readFile', { file, mayKeep }, crypto.randomUUID());
        return result.ok ? result.value['words'] : result.problem.code;
      };
      return [await keep(false), await keep(true), await keep(true)];
    });
    expect(codes).toEqual(['evidence.empty', 'first', 'input.fileGone']);
    const token = await app.page.evaluate(async () => {
      const chosen = await globalThis.books.files.choose('letter');
      return chosen.ok ? chosen.value[0]?.token : '';
    });
    await app.page.reload();
    const after = await app.page.evaluate(
      (file) => globalThis.books.call('probe.readFile', { file, mayKeep: true }, crypto.randomUUID()),
      token,
    );
    expect(after).toMatchObject({ ok: false, problem: { code: 'input.fileGone' } });
  });

  it('that were dropped or pasted cross as bytes, which are capped', async () => {
    const read = await app.page.evaluate(async () => {
      const { books } = globalThis;
      const dropped = await books.files.fromDrop({ name: '../../up and/away.png', bytes: new TextEncoder().encode('pasted') });
      const result = dropped.ok
        ? await books.call('probe.readFile', { file: dropped.value.token, mayKeep: true }, crypto.randomUUID())
        : undefined;
      const large = await books.files.fromDrop({ name: 'large.png', bytes: new Uint8Array(30_000_001) });
      return { name: dropped.ok ? dropped.value.name : '', result, large: large.ok ? 'taken' : large.problem.code };
    });
    expect(read).toEqual({ name: '.. .. up and away.png', result: { ok: true, value: { words: 'pasted' } }, large: 'input.fileTooBig' });
  });

  it('a dialog left without an answer chooses nothing, and a file that is gone says so', async () => {
    app.answerDialog(null);
    app.answerDialog([join(app.booksFolder, 'gone.pdf')]);
    app.answerDialog(null);
    const [none, gone, place] = await app.page.evaluate(async () => [
      await globalThis.books.files.choose('receipt'),
      await globalThis.books.files.choose('receipt'),
      await globalThis.books.files.choosePlace('newBook'),
    ]);
    expect(none).toEqual({ ok: true, value: [] });
    expect(gone).toMatchObject({ ok: false, problem: { code: 'input.fileGone' } });
    expect(place).toEqual({ ok: true, value: {} });
  });
});

describe('documents and receipts', () => {
  it('are read by the page at app:// addresses, as the kind they are and nothing that runs', async () => {
    const read = await app.page.evaluate(async () => {
      const document = await fetch('app://documents/statement-1/normal');
      const image = new Image();
      image.src = 'app://evidence/evidence-1';
      const isAsked = await new Promise<string>((resolve) => {
        image.addEventListener('load', () => resolve('drawn'));
        image.addEventListener('error', () => resolve('asked'));
      });
      return {
        words: await document.text(),
        type: document.headers.get('content-type'),
        policy: document.headers.get('content-security-policy'),
        isAsked,
      };
    });
    expect(read).toEqual({
      words: '%PDF-1.7 probe',
      type: 'application/pdf',
      policy: "default-src 'none'; sandbox; frame-ancestors 'none'",
      isAsked: 'asked',
    });
  });

  it.each([
    'app://documents/statement-1',
    'app://documents/statement-1/huge',
    'app://documents/..%2f..%2fbook.db/normal',
    'app://documents/preview/stream-1/2026-04-01/normal',
    'app://evidence/..%2fbook.db',
    'app://evidence/',
    'app://books/..%2felectron%2fmain.cjs',
    'app://books/%2e%2e/electron/main.cjs',
    'app://books/../electron/main.cjs',
  ])('nothing is at %s', async (address) => {
    const status = await app.page.evaluate(
      (at) =>
        fetch(at).then(
          (response) => response.status,
          () => 404,
        ),
      address,
    );
    expect(status).toBe(404);
  });

  it('answer nothing but GET', async () => {
    expect(await app.page.evaluate(async () => (await fetch('/probe.js', { method: 'POST', body: 'x' })).status)).toBe(405);
  });

  it('are saved whole where the person says, or not at all', async () => {
    const place = join(app.booksFolder, 'Statement 3.pdf');
    app.answerDialog([place]);
    app.answerDialog(null);
    // Where a folder stands the file can be written beside it, and not put in its place.
    mkdirSync(join(app.booksFolder, 'taken.pdf'));
    app.answerDialog([join(app.booksFolder, 'taken.pdf')]);
    const [saved, left, refused] = await app.page.evaluate(async () => {
      const save = () => globalThis.books.documents.save({ id: 'statement-1', form: 'normal' }, 'Statement 3');
      return [await save(), await save(), await save()];
    });
    expect(saved).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(place, 'utf8')).toBe('%PDF-1.7 probe');
    expect(left).toEqual({ ok: true, value: { saved: false } });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'file.notSaved' } });
    expect(readdirSync(app.booksFolder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('the driver itself', () => {
  it('reaches everything by keyboard and says what it passed where it cannot', async () => {
    await app.keyboard.tabTo('Second', 'button');
    expect(await app.keyboard.focused()).toEqual({ name: 'Second', role: 'button', isSeen: true });
    await app.keyboard.shiftTabTo('First');
    await app.keyboard.tabTo('Words', 'textbox');
    await app.keyboard.type('typed');
    expect(await app.page.inputValue('#words')).toBe('typed');
    await expect(app.keyboard.tabTo('Third')).rejects.toThrow(/never reached anything named Third.*button “First”/u);
  });

  it('takes the mouse away from a journey by keyboard, however it is reached for', async () => {
    const byKeyboard = await openApp({ app: probe.folder, keyboardOnly: true });
    try {
      await expect(async () => byKeyboard.page.click('#first')).rejects.toThrow(/keyboard alone/u);
      await expect(async () => byKeyboard.page.mouse.click(1, 1)).rejects.toThrow(/keyboard alone/u);
      await expect(async () => byKeyboard.page.locator('#first').click({ timeout: 3000 })).rejects.toThrow(/keyboard alone/u);
    } finally {
      await byKeyboard.end();
    }
  });

  it('hears axe', async () => {
    await expectNoViolations(app.page);
    await app.page.evaluate(() => document.body.append(Object.assign(document.createElement('img'), { id: 'bad' })));
    await expect(expectNoViolations(app.page)).rejects.toThrow(/image-alt/u);
    await app.page.evaluate(() => document.querySelector('#bad')?.remove());
  });
});
