import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type FileKind, type PlaceKind } from '#core/contract/window';

const pictures = {
  name: 'PDFs and photographs',
  extensions: ['pdf', 'jpg', 'jpeg', 'png', 'heic', 'heif', 'avif', 'webp', 'tif', 'tiff', 'gif'],
};

/** By their names only; what a file is, its bytes tell. */
const fileDialogs: Readonly<Record<FileKind, OpenDialogOptions>> = {
  receipt: { title: 'Choose the receipt', properties: ['openFile', 'multiSelections'], filters: [pictures] },
  letter: { title: 'Choose the letter', properties: ['openFile'], filters: [pictures] },
  bankFile: {
    title: 'Choose the file from the bank',
    properties: ['openFile'],
    filters: [
      { name: 'Bank files', extensions: ['csv', 'txt', 'ofx', 'qfx', 'qbo', 'qif', 'sta', '940', 'mt940', 'xml'] },
      { name: 'All files', extensions: ['*'] },
    ],
  },
  bankStatement: { title: 'Choose the bank’s statement', properties: ['openFile'], filters: [pictures] },
  bankTable: {
    title: 'Choose the file of the banks’ own table',
    properties: ['openFile'],
    filters: [
      { name: 'Text files', extensions: ['txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
  },
  funderProfile: { title: 'Choose the file', properties: ['openFile'], filters: [{ name: 'What a funder asks', extensions: ['json'] }] },
  yearPack: { title: 'Choose the year pack', properties: ['openFile'], filters: [{ name: 'Year packs', extensions: ['json'] }] },
};

const placeDialogs: Readonly<Record<PlaceKind, OpenDialogOptions>> = {
  newBook: { title: 'Choose where the new book will be', properties: ['openDirectory', 'createDirectory'], buttonLabel: 'Keep it here' },
  book: { title: 'Choose the folder of the book', properties: ['openDirectory'], buttonLabel: 'Open this book' },
  backup: { title: 'Choose where the backup will be', properties: ['openDirectory', 'createDirectory'], buttonLabel: 'Put it here' },
};

/** Paths that the person chose; none where they cancelled. These stay on this side of the gate. */
export type Dialogs = {
  readonly files: (kind: FileKind) => Promise<readonly string[]>;
  readonly place: (kind: PlaceKind) => Promise<string | undefined>;
  readonly saveAs: (suggestedName: string) => Promise<string | undefined>;
};

const answerShape = z.strictObject({ to: z.string().optional(), paths: z.array(z.string()).nullable() });

/** Milliseconds between two looks for an answer that is not there yet. */
const between = 20;

/**
 * For tests of the real window, so that no dialog has to be clicked: the first dialog takes 1.json of the folder, the next 2.json.
 * Each waits for its own, as it would for a person, and refuses one that was meant for a dialog of another kind.
 */
function answersOf(folder: string): (kind: string) => Promise<readonly string[]> {
  let asked = 0;
  return async (kind) => {
    asked += 1;
    const path = join(folder, `${String(asked)}.json`);
    while (!existsSync(path)) await new Promise((resolve) => void setTimeout(resolve, between));
    const { to = kind, paths } = answerShape.parse(JSON.parse(readFileSync(path, 'utf8')));
    if (to !== kind) throw new Error(`the answer was for the dialog ${to}, but ${kind} asked`);
    return paths ?? [];
  };
}

const endings = 'pdf|csv|zip|journal|xml|ics|json|txt|ofx|qif|jpg|png|heic|heif|avif|webp|tif|gif';

/** A suggested name without anything that a file system, or a path, would take for more than a name. */
export function safeFileName(suggested: string): string {
  const safe = suggested.replaceAll(/[^\p{L}\p{N}._()-]+/gu, ' ').replaceAll(/^[. ]+|[. ]+$/gu, '');
  const ending = new RegExp(`\\.(${endings})$`, 'iu').exec(safe)?.[1]?.toLowerCase() ?? 'pdf';
  return `${
    safe
      .replace(new RegExp(`\\.(?:${endings})$`, 'iu'), '')
      .slice(0, 100)
      .trim() || 'Statement'
  }.${ending}`;
}

export function dialogsOf(window: () => BrowserWindow | undefined, listed: string | undefined): Dialogs {
  if (listed !== undefined) {
    const answer = answersOf(listed);
    return { files: answer, place: async (kind) => (await answer(kind))[0], saveAs: async () => (await answer('saveAs'))[0] };
  }
  const open = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const over = window();
    const { canceled, filePaths } = await (over === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(over, options));
    return canceled ? [] : filePaths;
  };
  return {
    files: (kind) => open(fileDialogs[kind]),
    place: async (kind) => (await open(placeDialogs[kind]))[0],
    saveAs: async (suggestedName) => {
      const defaultPath = safeFileName(suggestedName);
      const ending = defaultPath.split('.').at(-1) ?? 'pdf';
      const title = ending === 'pdf' ? 'Save the PDF' : 'Save the file';
      const options = { title, defaultPath, filters: [{ name: ending.toUpperCase(), extensions: [ending] }] };
      const over = window();
      const { canceled, filePath } = await (over === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(over, options));
      return canceled ? undefined : filePath;
    },
  };
}
