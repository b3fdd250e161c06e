import { app, BrowserWindow, ipcMain, shell } from 'electron';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { type Route } from '#core/contract/route';
import { makeGate } from '#electron/gate/gate';
import { senderOf } from '#electron/gate/sender';
import { Tokens } from '#electron/gate/tokens';
import { transportFor } from '#electron/hosts/transport';
import { askChannel, tellChannel } from '#electron/preload/channels';
import { actsOf } from './acts.ts';
import { bookFiles } from './book-files.ts';
import { dialogsOf } from './dialogs.ts';
import { makeDrawing } from './drawing.ts';
import { hardenApp, windowSession } from './hardening.ts';
import { lineTo, logTo } from './log-file.ts';
import { setMenu } from './menu.ts';
import { placesHere } from './places.ts';
import { ledgerHost, paperHost } from './processes.ts';
import { orderQuit } from './quit.ts';
import { recoveryAct, type RecoveryReason } from './recovery-page.ts';
import { claimScheme, serveScheme } from './scheme.ts';
import { homeAddress, openWindow, recoveryAddress, rememberWindow } from './window.ts';

type Tell = (event: string, data: unknown) => void;

/** Milliseconds within which a second crash of the page is no accident. */
const crashesTogether = 60_000;

/**
 * The main process: sender checks, windows, menus, dialogs. No SQL and no rules of money here. Called once, before Electron is
 * ready, with the routes that the gate is to know.
 */
export function keepDoor(routes: Readonly<Record<string, Route>>): void {
  const places = placesHere();
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  const log = logTo(places.log);
  let window: BrowserWindow | undefined;
  let reason: RecoveryReason = 'ledger';
  let lastCrash = -Infinity;

  const tell: Tell = (event, data) => {
    if (window !== undefined && !window.isDestroyed()) window.webContents.send(tellChannel, event, data);
  };
  const show = (address: string): void => {
    // A load that fails is told by did-fail-load.
    if (window !== undefined && !window.isDestroyed()) void window.loadURL(address).catch(() => undefined);
  };
  const recover = (because: RecoveryReason): void => {
    reason = because;
    show(recoveryAddress);
  };
  const onRefusedNavigation = (from: string, to: string): void => {
    const act = recoveryAct(from, to);
    if (act === 'again') {
      ledger.retry();
      show(homeAddress);
    } else if (act === 'backups') {
      mkdirSync(places.books, { recursive: true });
      void shell.openPath(places.books);
    } else if (act === 'close') app.quit();
  };

  claimScheme();
  hardenApp(log, onRefusedNavigation);
  const onLine = lineTo(places.log);
  const ledger = ledgerHost(
    places,
    { books: places.books, userData: app.getPath('userData'), now: places.testing?.now, version: app.getVersion() },
    { log, onLine, onFailed: () => recover('ledger'), onEvent: (name, data) => (name === 'documents.toDraw' ? draw() : tell(name, data)) },
  );
  const paper = paperHost(places, { log, onLine, onFailed: () => undefined, onEvent: () => undefined });
  const draw = makeDrawing({ ledger, paper, tell, log });
  const files = bookFiles(ledger, paper);
  const tokens = new Tokens({ now: () => performance.now(), random: () => randomBytes(16).toString('hex') });
  const quit = orderQuit({ askToSave: () => askToSave(window, places.window, tell), ledger, paper, log });
  const act = actsOf({
    tokens,
    dialogs: dialogsOf(() => window, places.testing?.dialogs),
    document: files.document,
    cancel: (jobId) => ledger.cancel(jobId),
    saved: quit.saved,
  });
  const gate = makeGate({ routes, tokens, act, log, forward: (route, call) => ledger.call(route, call), checksAnswers: !app.isPackaged });
  ipcMain.handle(askChannel, (event, message: unknown) => gate(senderOf(event, window?.webContents.id), message));

  const onGone = (): void => {
    const isAgain = performance.now() - lastCrash < crashesTogether;
    lastCrash = performance.now();
    if (isAgain) recover('window');
    else show(homeAddress);
  };
  const open = (): void => {
    window = openWindow({ places, log, onNewPage: () => tokens.forgetAll(), onGone, onMissing: () => recover('missing') });
    window.on('close', (event) => {
      event.preventDefault();
      app.quit();
    });
    show(homeAddress);
  };

  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  void app.whenReady().then(() => {
    log('app.started', {
      version: app.getVersion(),
      electron: process.versions.electron,
      transport: transportFor(process.versions['napi']),
    });
    ledger.warm();
    serveScheme(windowSession(), { renderer: places.renderer, ...files, recovery: () => reason });
    setMenu(() => window?.webContents);
    open();
  });
}

/** Remembers the window, and asks its page to save; false where there is no page that could. */
function askToSave(window: BrowserWindow | undefined, path: string, tell: Tell): boolean {
  if (window === undefined || window.isDestroyed()) return false;
  rememberWindow(window, path);
  if (window.webContents.isCrashed() || !window.webContents.getURL().startsWith(homeAddress)) return false;
  tell('window.closing', {});
  return true;
}
