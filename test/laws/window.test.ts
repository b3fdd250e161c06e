import { describe, expect, it, vi } from 'vitest';
import { hardenApp, windowPreferences } from '#electron/main/hardening';
import { pagePolicy } from '#electron/main/security-headers';

type Listener = (...given: readonly unknown[]) => unknown;

const electron = vi.hoisted(() => {
  const listeners = new Map<string, Listener>();
  const on = (name: string, listener: Listener): void => void listeners.set(name, listener);
  const app = {
    isPackaged: true,
    on,
    enableSandbox: vi.fn<() => void>(),
    commandLine: { appendSwitch: vi.fn<() => void>(), hasSwitch: () => false },
  };
  return { listeners, app };
});
vi.mock('electron', () => ({ app: electron.app, session: {} }));

/** Something of Electron's that remembers its listeners and the handlers it was given, and does nothing else. */
function recorder(): { readonly made: object; readonly heard: Map<string, Listener> } {
  const heard = new Map<string, Listener>();
  const remember = (name: string, listener: unknown): void =>
    void (typeof listener === 'function' && heard.set(name, (...given) => Reflect.apply(listener, undefined, given)));
  const made: object = new Proxy(
    { webRequest: { onBeforeRequest: (listener: unknown) => remember('request', listener) }, on: remember, getURL: () => 'app://books/' },
    {
      get: (target, name): unknown =>
        name in target ? Reflect.get(target, name) : (given: unknown) => (remember(String(name), given), Promise.resolve()),
    },
  );
  return { made, heard };
}

function harden(): { readonly contents: Map<string, Listener>; readonly session: Map<string, Listener> } {
  hardenApp(
    () => undefined,
    () => undefined,
  );
  const [contents, session] = [recorder(), recorder()];
  electron.listeners.get('web-contents-created')?.({}, contents.made);
  electron.listeners.get('session-created')?.(session.made);
  return { contents: contents.heard, session: session.heard };
}

describe('the window, as it is asked for; test/journeys/shell sees the same in the real one', () => {
  it('is sandboxed and isolated, with nothing of Node in the page', () => {
    expect(windowPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    harden();
    expect(electron.app.enableSandbox).toHaveBeenCalled();
  });

  it.each(['will-navigate', 'will-redirect', 'will-attach-webview'])('prevents %s', (event) => {
    const preventDefault = vi.fn<() => void>();
    harden().contents.get(event)?.({ preventDefault, url: 'https://example.org/' }, 'https://example.org/');
    expect(preventDefault).toHaveBeenCalled();
  });

  it('opens no other window', () => {
    expect(harden().contents.get('setWindowOpenHandler')?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
  });

  it('grants no permission and sends no request off the machine', () => {
    const { session } = harden();
    const answer = vi.fn<(given: unknown) => void>();
    session.get('setPermissionRequestHandler')?.({}, 'camera', answer);
    expect(answer).toHaveBeenLastCalledWith(false);
    expect(session.get('setPermissionCheckHandler')?.({}, 'camera')).toBe(false);
    session.get('request')?.({ url: 'https://example.org/' }, answer);
    expect(answer).toHaveBeenLastCalledWith({ cancel: true });
    session.get('request')?.({ url: 'app://books/' }, answer);
    expect(answer).toHaveBeenLastCalledWith({ cancel: false });
  });

  it('runs no script but its own files', () => {
    const policy = Object.fromEntries(
      pagePolicy('n')
        .split('; ')
        .map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'frame-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    expect(pagePolicy('n')).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
  });
});
