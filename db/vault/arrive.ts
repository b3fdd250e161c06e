import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type MediaType } from '#core/evidence/mediaTypes';
import { type ChosenFile } from '#db/kernel/handlers';
import { mostBytes, sniff } from './sniff.ts';
import { type Vault } from './vault.ts';

export type Arrived = { readonly sha256: string; readonly mediaType: MediaType; readonly bytes: number; readonly name: string };

export type Arrivals = {
  /** By token: in the vault and on the disk, or why it cannot be. */
  readonly files: ReadonlyMap<string, Result<Arrived>>;
  /** Those that were not in the vault before, to be taken away again where the command comes to nothing. */
  readonly fresh: readonly string[];
};

/** The last part of whatever was given, without control characters, short enough to print. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  return last.replaceAll(/\p{C}/gu, '').slice(-200) || 'file';
}

function readChosen(file: ChosenFile): Result<Uint8Array> {
  if (file.size > mostBytes) return refused(problem('input.fileTooBig', { limit: '25 MB' }));
  try {
    return done(file.bytes());
  } catch {
    return refused(problem('input.fileGone', {}));
  }
}

/** Brings a command's chosen files into the vault before its transaction begins. */
export function arrive(vault: Vault, chosen: Readonly<Record<string, ChosenFile>>): Arrivals {
  const fresh: string[] = [];
  const files = new Map<string, Result<Arrived>>();
  for (const [token, file] of Object.entries(chosen)) {
    const read = readChosen(file);
    const media = read.ok ? sniff(read.value) : read;
    if (!read.ok || !media.ok) {
      files.set(token, read.ok ? refused(media.ok ? problem('evidence.unreadable', {}) : media.problem) : read);
      continue;
    }
    const stored = vault.store(read.value);
    if (stored.fresh) fresh.push(stored.sha256);
    files.set(token, done({ sha256: stored.sha256, mediaType: media.value, bytes: read.value.length, name: plainName(file.name) }));
  }
  return { files, fresh };
}
