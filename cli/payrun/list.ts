import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

function booksIn(folder: string): readonly string[] {
  const names = readdirSync(folder).toSorted();
  return names.map((name) => join(folder, name)).filter((each) => existsSync(join(each, 'book.db')));
}

/**
 * The books of a place, a line for each: of a folder every book that lies in it, by name; of a file, or of the input for `-`, its lines
 * but empty ones and those that begin with #. Undefined where there is no such place.
 */
export async function listOfBooks(place: string, input: Readable): Promise<readonly string[] | undefined> {
  if (place !== '-' && !existsSync(place)) return undefined;
  if (place !== '-' && statSync(place).isDirectory()) return booksIn(place);
  const written = place === '-' ? await text(input) : readFileSync(place, 'utf8');
  return written.split(/\r?\n/u).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
