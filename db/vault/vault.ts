import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Ids } from '#db/chance';
import { sha256 } from '#db/digest';
import { type Failpoint } from '#db/failpoints';
import { syncFolder, writeNewFile } from '#db/files';

/** A folder of files named by their own SHA-256: evidence/ and documents/. */
export type Vault = {
  readonly folder: string;
  /** Puts the bytes on the disk under their hash and waits for the disk; `fresh` where they were not there before. */
  readonly store: (bytes: Uint8Array) => { readonly sha256: string; readonly fresh: boolean };
  /** The bytes with their hash checked; undefined where the file is missing or damaged. */
  readonly read: (sha256: string) => Uint8Array | undefined;
  readonly has: (sha256: string) => boolean;
  readonly list: () => readonly string[];
  /** Takes away a file that nothing in the book names (any more). */
  readonly discard: (sha256: string) => void;
};

const nameShape = /^[0-9a-f]{64}$/u;
const arriving = '.arriving-';

function named(folder: string, hash: string): string {
  if (!nameShape.test(hash)) throw new TypeError('a file of the vault is named by its SHA-256');
  return join(folder, hash);
}

function readWhole(path: string, hash: string): Uint8Array | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return sha256(bytes) === hash ? bytes : undefined;
}

/** Clears what a stopped arrival left behind: never a file with a name of its own. */
export function sweepArrivals(folder: string): void {
  for (const name of readdirSync(folder)) if (name.startsWith(arriving)) rmSync(join(folder, name));
}

export function openVault(folder: string, { ids, failpoint }: { readonly ids: Ids; readonly failpoint: Failpoint }): Vault {
  function store(bytes: Uint8Array): { readonly sha256: string; readonly fresh: boolean } {
    const hash = sha256(bytes);
    const path = named(folder, hash);
    if (readWhole(path, hash) !== undefined) return { sha256: hash, fresh: false };
    mkdirSync(folder, { recursive: true });
    const temporary = join(folder, `${arriving}${ids('file')}`);
    try {
      writeNewFile(temporary, bytes);
      failpoint('vault.temporaryWritten');
      renameSync(temporary, path);
    } catch (fault) {
      rmSync(temporary, { force: true });
      throw fault;
    }
    failpoint('vault.renamed');
    syncFolder(folder);
    failpoint('vault.folderSynced');
    return { sha256: hash, fresh: true };
  }
  return {
    folder,
    store,
    read: (hash) => readWhole(named(folder, hash), hash),
    has: (hash) => existsSync(named(folder, hash)),
    list: () => (existsSync(folder) ? readdirSync(folder).filter((name) => nameShape.test(name)) : []),
    discard: (hash) => rmSync(named(folder, hash), { force: true }),
  };
}
