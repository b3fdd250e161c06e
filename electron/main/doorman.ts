import { app, ipcMain, shell } from 'electron';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { type Route } from '#core/contract/route';
import { makeGate } from '#electron/gate/gate';
import { senderOf } from '#electron/gate/sender';
import { Tokens } from '#electron/gate/tokens';
import { type Host } from '#electron/hosts/host';
import { transportFor } from '#electron/hosts/transport';
import { type Log } from '#electron/log/log';
import { askChannel } from '#electron/preload/channels';
import { actsOf } from './acts.ts';
import { bookFiles } from './book-files.ts';
import { dialogsOf } from './dialogs.ts';
import { type Draw, makeDrawing } from './drawing.ts';
import { hardenApp, windowSession } from './hardening.ts';
import { lineTo, logTo } from './log-file.ts';
import { lookFile } from './look-file.ts';
import { setMenu } from './menu.ts';
import { packingBy } from './pack.ts';
import { type Places, placesHere } from './places.ts';
import { ledgerHost, paperHost, readerHost } from './processes.ts';
import { orderQuit } from './quit.ts';
import { type Reading, readingBy } from './reading.ts';
import { recoveryAct } from './recovery-page.ts';
import { claimScheme, serveScheme } from './scheme.ts';
import { Stage } from './stage.ts';
import { homeAddress } from './window.ts';

type Routes = Readonly<Record<string, Route>>;

/** The links of the recovery page, which come as navigations that were refused. */
function answerRecovery(stage: Stage, places: Places, ledger: () => Host): (from: string, to: string) => void {
  return (from, to) => {
    switch (recoveryAct(from, to)) {
      case 'again':
        ledger().retry();
        stage.show(homeAddress);
        break;
      case 'backups':
        mkdirSync(places.books, { recursive: true });
        void shell.openPath(places.books);
        break;
      case 'close':
        app.quit();
        break;
      case undefined:
        break;
    }
  };
}

type Started = { readonly ledger: Host; readonly paper: Host; readonly reader: Host; readonly draw: Draw; readonly reading: Reading };

function startProcesses(places: Places, stage: Stage, log: Log): Started {
  const onLine = lineTo(places.log);
  const settings = { books: places.books, userData: app.getPath('userData'), now: places.testing?.now, version: app.getVersion() };
  const helper = { log, onLine, onFailed: () => undefined, onEvent: () => undefined };
  const paper: Host = paperHost(places, helper);
  const reader: Host = readerHost(places, helper);
  const ledger: Host = ledgerHost(places, settings, {
    log,
    onLine,
    onFailed: () => stage.recover('ledger'),
    onEvent: (name, data) => (name === 'documents.toDraw' ? draw() : stage.tell(name, data)),
  });
  const draw = makeDrawing({ ledger, paper, log, tell: (event, data) => stage.tell(event, data) });
  return { ledger, paper, reader, draw, reading: readingBy(reader) };
}

/**
 * The main process: sender checks, windows, menus, dialogs. No SQL and no rules of money here. Called once, before Electron is
 * ready, with the routes that the gate is to know.
 */
export function keepDoor(routes: Routes): void {
  const places = placesHere();
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  const log = logTo(places.log);
  const stage = new Stage();
  claimScheme();
  hardenApp(
    log,
    answerRecovery(stage, places, () => ledger),
  );
  const { ledger, paper, reader, draw, reading } = startProcesses(places, stage, log);
  const files = bookFiles(ledger, paper, reading);
  const tokens = new Tokens({ now: () => performance.now(), random: () => randomBytes(16).toString('hex') });
  const { saved } = orderQuit({ askToSave: () => stage.askToSave(places.window), ledger, paper, reader, log });
  const dialogs = dialogsOf(() => stage.window, places.testing?.dialogs);
  const look = lookFile(places.look);
  const act = actsOf({
    tokens,
    dialogs,
    saved,
    document: files.document,
    evidence: files.evidenceToSave,
    pack: packingBy(ledger, files),
    read: reading.read,
    draw,
    cancel: (jobId) => ledger.cancel(jobId),
    drafts: (name, payload) => ledger.call(name, payload),
    rememberLook: look.write,
  });
  const gate = makeGate({ routes, tokens, act, log, forward: (route, call) => ledger.call(route, call), checksAnswers: !app.isPackaged });
  ipcMain.handle(askChannel, (event, message: unknown) => gate(senderOf(event, stage.window?.webContents.id), message));

  app.on('second-instance', () => stage.focus());
  void app.whenReady().then(() => {
    log('app.started', {
      version: app.getVersion(),
      electron: process.versions.electron,
      transport: transportFor(process.versions['napi']),
    });
    ledger.warm();
    serveScheme(windowSession(), { renderer: places.renderer, ...files, recovery: () => stage.reason, look: look.read });
    setMenu(() => stage.window?.webContents);
    stage.open({ places, look: look.read(), log, onNewPage: () => tokens.forgetAll(), onClose: () => app.quit() });
  });
}
