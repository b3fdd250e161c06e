import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '#core/contract/canonical-json';
import { syncFolder, writeNewFile } from '#db/files';

const entryShape = z.strictObject({
  ref: z.string(),
  folder: z.string(),
  name: z.string(),
  kind: z.enum(['real', 'practice']),
  lastOpened: z.string().optional(),
  /** The command that asked for it, so that a command sent again does not make a second book. */
  madeBy: z.string().optional(),
  /** Absent while the book is being made. */
  ready: z.literal(true).optional(),
});

const shelfShape = z.strictObject({ format: z.literal('pa-ledger-shelf-1'), books: z.array(entryShape) });

/** One known book. */
export type Entry = z.output<typeof entryShape>;

export const shelfFile = 'shelf.json';

function parsed(text: string): readonly Entry[] | undefined {
  try {
    return shelfShape.safeParse(JSON.parse(text)).data?.books;
  } catch {
    return undefined;
  }
}

/** The list as it stands. One that cannot be read is put aside under another name and begun anew: the books are where they were. */
export function readShelf(folder: string): readonly Entry[] {
  const path = join(folder, shelfFile);
  if (!existsSync(path)) return [];
  const books = parsed(readFileSync(path, 'utf8'));
  if (books !== undefined) return books;
  for (let count = 1; ; count += 1) {
    const aside = join(folder, `shelf-unreadable-${count}.json`);
    if (existsSync(aside)) continue;
    renameSync(path, aside);
    return [];
  }
}

/** Writes the list beside itself and renames: the old list or the new one, never half of one. */
export function writeShelf(folder: string, books: readonly Entry[]): void {
  mkdirSync(folder, { recursive: true });
  const fresh = join(folder, '.shelf.json.new');
  rmSync(fresh, { force: true });
  writeNewFile(fresh, Buffer.from(canonicalJson({ format: 'pa-ledger-shelf-1', books })));
  renameSync(fresh, join(folder, shelfFile));
  syncFolder(folder);
}
