import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, buildProbe } from '#test/electron/probe/build';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { echo, logged } from './probe.ts';

let probe: BuiltApp;
let app: OpenedApp;
let listener: Server;
let port = 0;
let reached = 0;

beforeAll(async () => {
  listener = createServer((socket) => {
    reached += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => void listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  probe = await buildProbe();
  app = await openApp({ app: probe.folder, asOrdinaryUser: true });
});
afterAll(async () => {
  await app.end();
  probe.remove();
  listener.close();
});

/** Every process whose command line says it draws a page of this Electron. */
function rendererProcesses(main: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((id) => {
      try {
        return readFileSync(`/proc/${String(id)}/cmdline`, 'utf8').includes('--type=renderer') && descends(id, main);
      } catch {
        return false;
      }
    });
}

function descends(id: number, from: number): boolean {
  if (id === from) return true;
  const [, parent = '0'] = /^PPid:\s+(\d+)$/mu.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8')) ?? [];
  return Number(parent) > 1 && descends(Number(parent), from);
}

describe('the window', () => {
  it('draws its page in a sandbox that the kernel enforces', () => {
    const main = app.electron.process().pid ?? 0;
    const renderers = rendererProcesses(main);
    expect(renderers.length).toBeGreaterThan(0);
    for (const id of renderers) {
      expect(readFileSync(`/proc/${String(id)}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/mu);
      expect(readlinkSync(`/proc/${String(id)}/ns/user`)).not.toBe(readlinkSync(`/proc/${String(main)}/ns/user`));
      expect(readFileSync(`/proc/${String(id)}/cmdline`, 'utf8')).not.toContain('--no-sandbox');
    }
  });

  it('gives the page the books and nothing of Node or Electron', async () => {
    const seen = await app.page.evaluate(() => ({
      given: Object.keys(globalThis.books).toSorted(),
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'].filter(
        (name) => name in globalThis,
      ),
      canReplace: (() => {
        const before = globalThis.books.call;
        try {
          Object.assign(globalThis.books, { call: () => 'mine' });
        } catch {
          // A frozen object throws here, which is as good.
        }
        return globalThis.books.call !== before;
      })(),
    }));
    expect(seen).toEqual({
      given: ['beforeClose', 'call', 'cancel', 'documents', 'drafts', 'files', 'info', 'on', 'rememberLook'],
      node: [],
      canReplace: false,
    });
  });

  it.each([
    'https://example.org/',
    'file:///etc/passwd',
    'app://evidence/evidence-1',
    'app://recovery/',
    'data:text/html,hello',
    'javascript:void(document.title="taken")',
  ])('does not go to %s', async (address) => {
    await app.page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
    await app.page.waitForTimeout(150);
    expect(app.page.url()).toBe('app://books/');
    expect(await app.page.evaluate(() => document.title)).toBe('Probe');
    expect((await echo(app, 'still here')).ok).toBe(true);
  });

  it('opens no second window, and says so in the log', async () => {
    expect(await app.page.evaluate(() => window.open('app://books/', '_blank') === null)).toBe(true);
    expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(await logged(app, 'window.refused what=popup')).toBe(true);
  });

  it('takes in no frame and no webview', async () => {
    const frames = await app.page.evaluate(async () => {
      for (const name of ['iframe', 'webview', 'object', 'embed']) {
        const element = document.createElement(name);
        element.setAttribute(name === 'object' ? 'data' : 'src', 'app://books/');
        document.body.append(element);
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      const found = [...document.querySelectorAll('iframe')].filter(
        ({ contentDocument }) => contentDocument?.querySelector('h1') !== null && contentDocument !== null,
      ).length;
      for (const element of document.querySelectorAll('iframe,webview,object,embed')) element.remove();
      return found;
    });
    expect(frames).toBe(0);
    expect(await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  it('refuses every permission', async () => {
    const refused = await app.page.evaluate(async () => {
      const place = new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code }) => resolve(`refused ${String(code)}`),
        ),
      );
      const sound = navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        ({ name }: Error) => name,
      );
      const notes = Notification.requestPermission();
      const states = await Promise.all(
        (['geolocation', 'notifications', 'midi', 'persistent-storage'] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      );
      return { place: await place, sound: await sound, notes: await notes, states };
    });
    expect(refused).toEqual({
      place: 'refused 1',
      sound: expect.stringMatching(/NotAllowed|NotFound/u),
      notes: 'denied',
      states: ['denied', 'denied', 'denied', 'denied'],
    });
    expect(await logged(app, 'window.refused what=permission')).toBe(true);
  });

  it('reaches no network from the page, whatever way it tries', async () => {
    await app.page.evaluate(async (to) => {
      const tries = [
        () => fetch(`http://127.0.0.1:${String(to)}/`),
        () => new WebSocket(`ws://127.0.0.1:${String(to)}/`),
        () => navigator.sendBeacon(`http://127.0.0.1:${String(to)}/`, 'x'),
        () => new EventSource(`http://127.0.0.1:${String(to)}/`),
        () => Object.assign(new Image(), { src: `http://127.0.0.1:${String(to)}/x.png` }),
        () =>
          document.head.append(
            Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `http://127.0.0.1:${String(to)}/x.css` }),
          ),
        () => document.head.append(Object.assign(document.createElement('script'), { src: `http://127.0.0.1:${String(to)}/x.js` })),
        () =>
          document.head.append(
            Object.assign(document.createElement('link'), { rel: 'prefetch', href: `http://127.0.0.1:${String(to)}/x` }),
          ),
      ];
      for (const attempt of tries) {
        try {
          await Promise.resolve(attempt());
        } catch {
          // Refused is what is wanted.
        }
      }
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:127.0.0.1:${String(to)}` },
          { urls: `turn:127.0.0.1:${String(to)}?transport=tcp`, username: 'a', credential: 'b' },
        ],
      });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 500));
      peer.close();
    }, port);
    expect(reached).toBe(0);
  });

  it('reaches no network even with the content security policy taken away', async () => {
    const session = await app.page.context().newCDPSession(app.page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await app.page.reload();
    const refused: string[] = [];
    app.page.on('requestfailed', (request) => refused.push(request.failure()?.errorText ?? ''));
    const answer = await app.page.evaluate(
      (to) =>
        fetch(`http://127.0.0.1:${String(to)}/`).then(
          () => 'answered',
          () => 'refused',
        ),
      port,
    );
    await app.page.evaluate((to) => void new WebSocket(`ws://127.0.0.1:${String(to)}/`), port);
    await app.page.waitForTimeout(300);
    await session.send('Page.setBypassCSP', { enabled: false });
    await app.page.reload();
    expect(answer).toBe('refused');
    // Stopped by the session itself, before a proxy or a name that is not there could stop it.
    expect(refused).toContain('net::ERR_BLOCKED_BY_CLIENT');
    expect(reached).toBe(0);
    expect(await logged(app, 'window.refused what=request detail=http')).toBe(true);
  });

  it('looks up no name', async () => {
    const found = await app.electron.evaluate(async ({ session }) =>
      session
        .fromPartition('books')
        .resolveHost('localhost')
        .then(
          () => 'found',
          () => 'refused',
        ),
    );
    expect(found).toBe('refused');
  });

  it('runs no script but its own, and every attempt is seen by the driver and logged by its directive', async () => {
    const before = app.violations().length;
    const ran = await app.page.evaluate(async () => {
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.taken = true' }));
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="globalThis.taken = true">');
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">styled</p>');
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return 'taken' in globalThis;
    });
    expect(ran).toBe(false);
    expect(await app.page.evaluate(() => document.documentElement.dataset['ran'])).toBe('yes');
    await expect.poll(() => app.violations().length - before).toBeGreaterThanOrEqual(4);
    expect(await logged(app, 'window.violation directive=script-src')).toBe(true);
    expect(await logged(app, 'window.violation directive=style-src')).toBe(true);
  });

  it('lets react-aria’s own style elements in, by the nonce of this one load', async () => {
    const isIn = await app.page.evaluate(() => {
      const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
      const style = document.createElement('style');
      style.nonce = meta?.nonce ?? '';
      style.textContent = 'h1 { letter-spacing: 7px }';
      document.head.append(style);
      return getComputedStyle(document.querySelector('h1') ?? document.body).letterSpacing;
    });
    expect(isIn).toBe('7px');
    const nonce = (): Promise<string | undefined> =>
      app.page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce);
    const first = await nonce();
    await app.page.reload();
    expect(await nonce()).not.toBe(first);
  });

  it('saves nothing by downloading', async () => {
    await app.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.txt';
      link.click();
    });
    expect(await logged(app, 'window.refused what=download')).toBe(true);
  });

  it('has spell-checking, whose dictionaries come from the network, switched off', async () => {
    expect(await app.electron.evaluate(({ session }) => session.fromPartition('books').isSpellCheckerEnabled())).toBe(false);
  });
});
