import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type BuiltApp, buildProbe } from '#test/electron/probe/build';
import { expectNoViolations } from '#test/support/window/axe';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { echo, logged } from './probe.ts';

let probe: BuiltApp;
beforeAll(async () => {
  probe = await buildProbe();
});
afterAll(() => probe.remove());

/** The heading as the main process sees it, which outlives the page that Playwright knew. */
function heading({ electron }: OpenedApp): Promise<string> {
  return electron.evaluate(async ({ BrowserWindow }) =>
    String(await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.querySelector("h1")?.textContent ?? ""')),
  );
}

async function headingBecomes(app: OpenedApp, words: string): Promise<void> {
  await expect.poll(() => heading(app).catch(() => ''), { timeout: 10_000 }).toBe(words);
}

function crash({ electron }: OpenedApp): Promise<void> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
}

describe('leaving', () => {
  it('waits for the page to save, closes the ledger and remembers the window', async () => {
    const app = await openApp({ app: probe.folder, env: { PROBE: '1' } });
    const mark = join(app.booksFolder, 'saved');
    await app.page.evaluate(() => {
      globalThis.books.beforeClose(async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await globalThis.books.call('probe.mark', { name: 'saved' }, crypto.randomUUID());
      });
    });
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 900, height: 700 }),
    );
    const ended = app.electron.waitForEvent('close');
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
    await ended;
    expect(existsSync(mark)).toBe(true);
    expect(existsSync(join(app.booksFolder, 'closed'))).toBe(true);
    expect(app.log()).toMatch(/app\.ended took=\d+/u);
    expect(app.log()).not.toContain('host.crashed');
    expect(JSON.parse(readFileSync(join(app.userData, 'window.json'), 'utf8'))).toEqual({
      x: 40,
      y: 50,
      width: 900,
      height: 700,
      isMaximised: false,
      zoom: 1,
    });
  });

  it('does not wait for ever for a page that never ends saving', async () => {
    const app = await openApp({ app: probe.folder });
    await app.page.evaluate(() => void globalThis.books.beforeClose(() => new Promise(() => undefined)));
    const before = performance.now();
    await app.end();
    expect(performance.now() - before).toBeLessThan(8000);
  });

  it('a second start hands over to the first and ends', async () => {
    const app = await openApp({ app: probe.folder });
    const second = openApp({ app: probe.folder, userData: app.userData });
    await expect(second).rejects.toThrow();
    expect(app.log().match(/app\.started/gu)).toHaveLength(1);
    expect((await echo(app, 'first still here')).ok).toBe(true);
    await app.close();
  });
});

describe('the window opens again', () => {
  it('where it was and as large as it was read, and keys make it larger and smaller', async () => {
    const first = await openApp({ app: probe.folder });
    const userData = join(probe.folder, 'user-again');
    const zoomNow = (app: OpenedApp): Promise<number> =>
      app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0);
    await first.electron.evaluate(({ Menu, BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 70, width: 800, height: 600 });
      const larger = Menu.getApplicationMenu()
        ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
        .find(({ label }) => label === '&Larger');
      larger?.click();
      larger?.click();
    });
    expect(await zoomNow(first)).toBeCloseTo(1.25);
    cpSync(first.userData, userData, { recursive: true });
    await first.electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
    await first.electron.waitForEvent('close').catch(() => undefined);
    cpSync(join(first.userData, 'window.json'), join(userData, 'window.json'));
    rmSync(join(userData, 'SingletonLock'), { force: true });
    const again = await openApp({ app: probe.folder, userData });
    await expect.poll(() => zoomNow(again)).toBeCloseTo(1.25);
    expect(await again.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual({
      x: 60,
      y: 70,
      width: 800,
      height: 600,
    });
    await again.close();
  });
});

describe('when something stops', () => {
  it('a page that crashes is loaded again once, and the second time there is a sentence and a way on', async () => {
    const app = await openApp({ app: probe.folder });
    const crashes = (): number => app.log().match(/window\.gone reason=/gu)?.length ?? 0;
    await crash(app);
    await expect.poll(crashes).toBe(1);
    await headingBecomes(app, 'Probe');
    await crash(app);
    await expect.poll(crashes).toBe(2);
    await headingBecomes(app, 'The window stopped twice');
    await app.end();
  });

  it('a ledger that does not start three times ends in the recovery page, whose first action works by keyboard', async () => {
    const ledger = join(probe.folder, 'electron', 'ledger.cjs');
    const back = (): void => {
      if (existsSync(`${ledger}.away`)) renameSync(`${ledger}.away`, ledger);
    };
    onTestFinished(back);
    renameSync(ledger, `${ledger}.away`);
    const app = await openApp({ app: probe.folder, waitsForHeading: false });
    // The start at opening is the first; two calls' worth of tries are the rest.
    await app.page.evaluate(() => globalThis.books.call('probe.echo', { words: 'x' })).catch(() => undefined);
    await app.page.getByRole('heading', { name: 'Your books cannot be opened just now' }).waitFor();
    expect(await logged(app, 'host.failed host=ledger')).toBe(true);
    // An app that was started once more for the test's own sake has the words of both in its log.
    expect(
      app
        .log()
        .split('app.started')
        .at(-1)
        ?.match(/host\.crashed host=ledger/gu),
    ).toHaveLength(3);
    await expectNoViolations(app.page);
    const inPage = await app.page.evaluate(() => globalThis.books.call('probe.echo', { words: 'x' }));
    expect(inPage).toMatchObject({ ok: false, problem: { code: 'input.wrongSender' } });
    back();
    await app.keyboard.tabTo('Try again', 'link');
    await app.keyboard.press('Enter');
    await app.page.getByRole('heading', { name: 'Probe' }).waitFor();
    expect((await echo(app, 'back')).ok).toBe(true);
    await app.close();
  });

  it('an app without its own pages says so', async () => {
    const pages = join(probe.folder, 'renderer');
    renameSync(pages, `${pages}.away`);
    try {
      const app = await openApp({ app: probe.folder });
      await headingBecomes(app, 'The app is not complete');
      expect(await app.page.getByRole('link').allInnerTexts()).toEqual(['Try again', 'Open the backups folder', 'Close the app']);
      await app.end();
    } finally {
      renameSync(`${pages}.away`, pages);
    }
  });
});
