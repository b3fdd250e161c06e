import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { type Log, logLine } from '#electron/log/log';

const mostBytes = 500_000;

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function append(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (sizeOf(path) > mostBytes) renameSync(path, `${path}.old`);
    appendFileSync(path, `${Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })} ${text}\n`);
  } catch {
    // A full disk has its own sentence elsewhere.
  }
}

/** Appends what the allow-list lets through. The file turns over once; a log that cannot be written is never a reason to stop. */
export function logTo(path: string): Log {
  return (event, fields) => append(path, logLine(event, fields));
}

/** Takes the finished lines of the ledger's own logger: short JSON that begins with one of its events. */
export function lineTo(path: string): (text: string) => void {
  return (text) => {
    if (text.length <= 2000 && /^\{"event":"[a-zA-Z.]{1,40}"/u.test(text)) append(path, text);
  };
}
