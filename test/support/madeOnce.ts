import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Settings } from '#db/kernel/settings';

/** A folder as it was left, what was told of it, and what chance was asked for: whoever has a copy must have asked the same. */
type Left<Told> = {
  readonly folders: readonly string[];
  readonly files: readonly (readonly [string, Buffer])[];
  readonly told: Told;
  readonly prefixes: readonly string[];
  readonly salts: number;
};

/** The same settings, and what was asked of their chance since. */
function listening(settings: Settings): { readonly settings: Settings; readonly asked: () => Pick<Left<unknown>, 'prefixes' | 'salts'> } {
  const prefixes: string[] = [];
  let salts = 0;
  return {
    settings: {
      ...settings,
      ids: (prefix) => {
        prefixes.push(prefix);
        return settings.ids(prefix);
      },
      salts: () => {
        salts += 1;
        return settings.salts();
      },
    },
    asked: () => ({ prefixes, salts }),
  };
}

function look(folder: string): Pick<Left<unknown>, 'folders' | 'files'> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const named = all.map((entry) => ({ entry, name: join(entry.parentPath, entry.name).slice(folder.length + 1) }));
  return {
    folders: named.filter(({ entry }) => entry.isDirectory()).map(({ name }) => name),
    files: named.filter(({ entry }) => entry.isFile()).map(({ name }) => [name, readFileSync(join(folder, name))] as const),
  };
}

function copy({ folders, files, prefixes, salts }: Left<unknown>, folder: string, settings: Settings): void {
  for (const name of ['', ...folders]) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  for (const prefix of prefixes) settings.ids(prefix);
  for (let count = 0; count < salts; count += 1) settings.salts();
}

/**
 * Whatever makes a book always the same, by the real commands. In each process the first of its kind is made so; the next gets the same
 * bytes, since making two thousand families anew took most of the tests' time. Only for settings of counted ids and salts and one clock.
 * The book is closed, before and after.
 */
export function madeOnce<Told>(
  make: (folder: string, settings: Settings) => Told,
): (folder: string, settings: Settings, kind?: string) => Told {
  const made = new Map<string, Left<Told>>();
  return (folder, settings, kind = '') => {
    const known = made.get(kind);
    if (known !== undefined) {
      copy(known, folder, settings);
      return known.told;
    }
    const { settings: heard, asked } = listening(settings);
    const told = make(folder, heard);
    made.set(kind, { ...look(folder), told, ...asked() });
    return told;
  };
}
