import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { problem } from '#core/contract/problem';
import { refused } from '#core/contract/result';
import { type ChosenFile, Refusal } from '#db/kernel/handlers';
import { type HeldFile } from './messages.ts';

/** Thrown where a chosen file has gone between the dialog and the call; the book answers it as a problem. */
function fileGone(): Refusal {
  return new Refusal(refused(problem('input.fileGone', {})));
}

function readWhole(path: string, mostBytes: number): Uint8Array {
  try {
    if (statSync(path).size > mostBytes) throw fileGone();
    return readFileSync(path);
  } catch {
    throw fileGone();
  }
}

function isThere(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, new Uint8Array(1));
    } finally {
      closeSync(file);
    }
    return true;
  } catch {
    return false;
  }
}

/** The chosen files of a call as the book takes them. One that cannot be read any more is left out, and the book says so. */
export function chosenFiles(files: Readonly<Record<string, HeldFile>>): Readonly<Record<string, ChosenFile>> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([token, held]): readonly (readonly [string, ChosenFile])[] => {
      if (held.kind === 'place') return [];
      const { name, size } = held;
      if ('bytes' in held) return [[token, { name, size, bytes: () => held.bytes }]];
      // A file that grew since it was chosen is another file.
      return isThere(held.path) ? [[token, { name, size, bytes: () => readWhole(held.path, size) }]] : [];
    }),
  );
}

/** The folder that a place token stands for. */
export function placeOf(files: Readonly<Record<string, HeldFile>>): (token: string) => string | undefined {
  return (token) => {
    const held = files[token];
    return held?.kind === 'place' ? held.path : undefined;
  };
}
