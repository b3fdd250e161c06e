import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronFlags, electronRuntime } from '#scripts/electron-runtime';
import { type FileKind, type PlaceKind } from '#core/contract/window';
import { type Keyboard, keyboardOf, refuseMouse } from './keyboard.ts';
import { giveAway, withoutRights } from './ordinary-user.ts';
import { startedWithin } from './patience.ts';
import { watchViolations } from './violations.ts';

export type OpenAppOptions = {
  /** The folder with the package.json to open: the checkout itself unless said otherwise. */
  readonly app?: string;
  /** Where the app keeps its log and its window's place; a fresh folder unless said otherwise. */
  readonly userData?: string;
  readonly booksFolder?: string;
  /** The moment that the ledger takes for now: '2026-07-15T09:00:00.000Z'. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Leaves the superuser's rights behind, so that Chromium's sandbox is on as it is for everybody else. */
  readonly asOrdinaryUser?: boolean;
  /** Puts the mouse out of the test's reach: whatever clicks fails there and then. */
  readonly keyboardOnly?: boolean;
  /** The heading to wait for is the first of the page, whatever it says; false for a page that has none. */
  readonly waitsForHeading?: boolean;
};

/** A dialog for files, for a place, or for where to save. */
export type DialogKind = FileKind | PlaceKind | 'saveAs';

export type OpenedApp = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly keyboard: Keyboard;
  readonly userData: string;
  readonly booksFolder: string;
  /**
   * The answer of the next dialog that has none yet, whether it has asked already or will: a list of paths, or null for “Cancel”.
   * `to` says which dialog is meant; another one then fails.
   */
  readonly answerDialog: (paths: readonly string[] | null, to?: DialogKind) => void;
  /** What the app has logged so far. */
  readonly log: () => string;
  /** Everything the app printed. */
  readonly printed: () => string;
  /** What the page did that it may not, so far. */
  readonly violations: () => readonly string[];
  /** Ends it without asking about violations, for tests that provoke them. */
  readonly end: () => Promise<void>;
  /** Closes as a person does. Throws where the page broke its content security policy or threw, so that every test that closes checks both. */
  readonly close: () => Promise<void>;
};

const root = join(import.meta.dirname, '..', '..', '..');

function fresh(name: string, work: string): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Only what the app needs: a test's own switches (NODE_OPTIONS, ELECTRON_RUN_AS_NODE) would change what is tested. */
function surroundings(): Record<string, string> {
  return Object.fromEntries(
    ['PATH', 'HOME', 'DISPLAY', 'XAUTHORITY', 'TZ', 'LANG', 'TMPDIR'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function readLog(userData: string): string {
  const path = join(userData, 'log.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Each answer is a file of its own, there all at once, so that neither side ever writes over the other. */
function dialogsIn(folder: string): OpenedApp['answerDialog'] {
  let given = 0;
  return (paths, to) => {
    given += 1;
    const path = join(folder, `${String(given)}.json`);
    writeFileSync(`${path}.part`, JSON.stringify({ paths, ...(to === undefined ? {} : { to }) }));
    renameSync(`${path}.part`, path);
  };
}

/** Waits for the first heading; where none comes, says what there is instead. */
async function headingOf(page: Page, log: () => string): Promise<void> {
  try {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  } catch (error) {
    const silence = new Promise<string>((resolve) => void setTimeout(() => resolve('(the page does not answer)'), 2000));
    const shown = await Promise.race([page.evaluate(() => document.body.innerText), silence]).catch(String);
    throw new Error(`no heading at ${page.url()}, but: ${shown.slice(0, 300)}\nThe log ends: ${log()}`, { cause: error });
  }
}

type Folders = { readonly work: string; readonly userData: string; readonly booksFolder: string; readonly dialogs: string };
type Started = Pick<OpenedApp, 'electron' | 'page' | 'violations'> & { readonly words: readonly string[] };

/** Starts the app, and comes back with its first heading. */
async function start(options: OpenAppOptions, { work, userData, booksFolder, dialogs }: Folders, onHeard: () => void): Promise<Started> {
  const isOrdinary = options.asOrdinaryUser === true && process.getuid?.() === 0;
  const electron = await _electron.launch({
    executablePath: isOrdinary ? withoutRights(electronRuntime().executable, work) : electronRuntime().executable,
    // A screen in memory has no graphics card, and Chromium gives up altogether after failing to start one often enough.
    args: ['--disable-gpu', ...(isOrdinary ? [] : electronFlags()), ...(options.args ?? []), resolve(options.app ?? root)],
    // Playwright says --no-sandbox by itself unless it is told otherwise.
    chromiumSandbox: process.getuid?.() !== 0 || isOrdinary,
    cwd: work,
    env: {
      ...surroundings(),
      ...(isOrdinary ? { HOME: work } : {}),
      PA_LEDGER_USER_DATA: userData,
      PA_LEDGER_BOOKS: booksFolder,
      PA_LEDGER_TEST_DIALOGS: dialogs,
      ...(options.now === undefined ? {} : { PA_LEDGER_TEST_NOW: options.now }),
      ...options.env,
    },
  });
  const words: string[] = [];
  for (const stream of [electron.process().stdout, electron.process().stderr])
    stream?.on('data', (part: Buffer) => words.push(part.toString()));
  const page = await electron.firstWindow();
  onHeard();
  if (options.keyboardOnly === true) refuseMouse(page);
  const violations = watchViolations(page);
  if (options.waitsForHeading !== false)
    await headingOf(page, () => `${readLog(userData).slice(-600)}\nThe page: ${violations().join('\n')}`);
  return { electron, page, violations, words };
}

/** Opens the built app in its own folders, waits for the first heading, and watches what the page is not allowed to do. */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenedApp> {
  const work = mkdtempSync(join(tmpdir(), 'pa-ledger-window-'));
  chmodSync(work, 0o755);
  const userData = options.userData ?? fresh('user', work);
  const booksFolder = options.booksFolder ?? fresh('books', work);
  const dialogs = fresh('dialogs', work);
  if (options.asOrdinaryUser === true && process.getuid?.() === 0) giveAway(work);
  const folders = { work, userData, booksFolder, dialogs };
  const logged = readLog(userData).length;
  let isHeard = false;
  const signs = { isUp: () => readLog(userData).slice(logged).includes('host.ready'), isHeard: () => isHeard };
  const { electron, page, violations, words } = await startedWithin(work, signs, () => start(options, folders, () => (isHeard = true)));
  const end = async (): Promise<void> => {
    await electron.close();
    rmSync(work, { recursive: true, force: true });
  };
  return {
    electron,
    page,
    keyboard: keyboardOf(page),
    userData,
    booksFolder,
    answerDialog: dialogsIn(dialogs),
    log: () => readLog(userData),
    printed: () => words.join(''),
    violations,
    end,
    close: async () => {
      const found = violations();
      await end();
      if (found.length > 0) throw new Error(`the page did what it may not:\n${found.join('\n')}`);
    },
  };
}
