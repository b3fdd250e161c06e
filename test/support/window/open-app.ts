import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronFlags, electronRuntime } from '#scripts/electron-runtime';
import { type Keyboard, keyboardOf } from './keyboard.ts';
import { watchViolations } from './violations.ts';

export type OpenAppOptions = {
  /** The folder with the package.json to open: the checkout itself unless said otherwise. */
  readonly app?: string;
  /** Where the app keeps its log and its window's place; a fresh folder unless said otherwise. */
  readonly userData?: string;
  readonly booksFolder?: string;
  /** What dialogs answer, in order: a list of paths, or null for “Cancel”. */
  readonly dialogs?: readonly (readonly string[] | null)[];
  /** The moment that the ledger takes for now: '2026-07-15T09:00:00.000Z'. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
};

export type OpenedApp = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly keyboard: Keyboard;
  readonly userData: string;
  readonly booksFolder: string;
  /** One more answer for the next dialog that has none yet. */
  readonly answerDialog: (paths: readonly string[] | null) => void;
  /** What the app has logged so far. */
  readonly log: () => string;
  /** Everything the app printed. */
  readonly printed: () => string;
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

/** Opens the built app in its own folders, waits for the first heading, and watches what the page is not allowed to do. */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenedApp> {
  const work = mkdtempSync(join(tmpdir(), 'pa-ledger-window-'));
  chmodSync(work, 0o755);
  const userData = options.userData ?? fresh('user', work);
  const booksFolder = options.booksFolder ?? fresh('books', work);
  const dialogs = join(work, 'dialogs.json');
  writeFileSync(dialogs, JSON.stringify(options.dialogs ?? []));
  const electron = await _electron.launch({
    executablePath: electronRuntime().executable,
    args: [...electronFlags(), ...(options.args ?? []), resolve(options.app ?? root)],
    cwd: work,
    env: {
      ...surroundings(),
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
  const violations = await watchViolations(page);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return {
    electron,
    page,
    keyboard: keyboardOf(page),
    userData,
    booksFolder,
    answerDialog: (paths) => {
      const waiting: unknown = JSON.parse(readFileSync(dialogs, 'utf8'));
      writeFileSync(dialogs, JSON.stringify([waiting, [paths]].flat(1)));
    },
    log: () => (existsSync(join(userData, 'log.txt')) ? readFileSync(join(userData, 'log.txt'), 'utf8') : ''),
    printed: () => words.join(''),
    close: async () => {
      const found = violations();
      await electron.close();
      rmSync(work, { recursive: true, force: true });
      if (found.length > 0) throw new Error(`the page did what it may not:\n${found.join('\n')}`);
    },
  };
}
