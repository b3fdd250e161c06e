import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedApp } from './open-app.ts';

/** A copy of a book that lives as long as the app does: a test's own folder ends with that test, under the window's feet. */
export function keptBook({ booksFolder }: OpenedApp, folder: string): string {
  const kept = join(booksFolder, 'household');
  cpSync(folder, kept, { recursive: true });
  return kept;
}
