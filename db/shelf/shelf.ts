import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Day } from '#core/time/day';
import { randomIds } from '#db/chance';
import { systemClock } from '#db/clock';
import { type Book, type BookSettings, createBook, openBook } from '#db/kernel/book';
import { bookFile } from '#db/kernel/open';
import { orProblem } from '#db/kernel/orProblem';
import { oneOf, text } from '#db/rows';
import { type Entry, readShelf, writeShelf } from './file.ts';
import { freeFolder } from './folderName.ts';

export type ShelfSettings = {
  /** Where shelf.json is. */
  readonly folder: string;
  /** Where new books go unless another place is chosen. */
  readonly books: string;
  readonly settings: BookSettings;
  /** The day a practice book begins, and what fills it with the invented family. */
  readonly practice: { readonly startedOn: () => Day; readonly fill: (book: Book) => void };
};

export type Shelved = {
  readonly ref: string;
  readonly name: string;
  readonly kind: 'real' | 'practice';
  readonly lastOpened?: string;
  readonly missing: boolean;
};

type Wanted = {
  readonly name: string;
  readonly kind: 'real' | 'practice';
  readonly startedOn: Day;
  readonly place?: string;
  readonly commandId: string;
};

export function shelvedOf({ ref, folder, name, kind, lastOpened }: Entry): Shelved {
  return { ref, name, kind, ...(lastOpened === undefined ? {} : { lastOpened }), missing: !existsSync(join(folder, bookFile)) };
}

/** The books that a broker or a holder keeps: many known, one open. Only the ledger process has one. */
export class Shelf {
  readonly #given: ShelfSettings;
  #open: { readonly ref: string; readonly book: Book } | undefined;

  constructor(given: ShelfSettings) {
    this.#given = given;
  }

  get current(): { readonly ref: string; readonly book: Book } | undefined {
    return this.#open;
  }

  entries(): readonly Entry[] {
    return readShelf(this.#given.folder);
  }

  /** Opens a known book and closes the one before it, which stays open where the new one is refused. */
  open(ref: string): Result<Shelved> {
    const entry = this.entries().find((each) => each.ref === ref);
    if (entry === undefined) return refused(problem('input.notFound', { what: 'book' }));
    if (this.#open?.ref === ref) return done(shelvedOf(entry));
    if (!existsSync(join(entry.folder, bookFile))) return refused(problem('book.missing', { name: entry.name }));
    const opened = openBook(entry.folder, this.#given.settings);
    return opened.ok ? this.#nowOpen(entry, opened.value) : opened;
  }

  /** Opens the book in a folder that may be new to the shelf: copied from another computer, or forgotten before. */
  openFolder(folder: string): Result<Shelved> {
    const known = this.entries().find((entry) => resolve(entry.folder) === resolve(folder));
    if (known !== undefined) return this.open(known.ref);
    const opened = openBook(folder, this.#given.settings);
    if (!opened.ok) return opened;
    return this.#nowOpen({ ref: this.#newRef(), folder: resolve(folder), name: '', kind: 'real', ready: true }, opened.value);
  }

  /** Makes a book and opens it. Its place on the shelf is taken first, so that a command sent again finds what was begun. */
  create(wanted: Wanted): Result<Shelved> {
    const begun = this.entries().find(({ madeBy }) => madeBy === wanted.commandId);
    if (begun?.ready === true) return this.open(begun.ref);
    const entry = begun ?? this.#newEntry(wanted);
    if (begun !== undefined && existsSync(begun.folder)) this.#clearUnfinished(begun);
    this.#put(entry);
    const { name, kind, startedOn } = wanted;
    const made = createBook(entry.folder, { name, kind, startedOn }, this.#given.settings);
    if (!made.ok) {
      this.#remove(entry.ref);
      return made;
    }
    if (kind === 'practice') this.#fill(made.value);
    return this.#nowOpen({ ...entry, ready: true }, made.value);
  }

  /** The practice book that is there already, or a new one. */
  practice(commandId: string): Result<Shelved> {
    const known = this.entries().find((entry) => entry.kind === 'practice' && entry.ready === true && !shelvedOf(entry).missing);
    if (known !== undefined) return this.open(known.ref);
    return this.create({ name: 'Practice book', kind: 'practice', startedOn: this.#given.practice.startedOn(), commandId });
  }

  close(): void {
    this.#open?.book.close();
    this.#open = undefined;
  }

  /** Takes the book off the list, closed; its folder stays where it is. */
  forget(ref: string): void {
    if (this.#open?.ref === ref) this.close();
    this.#remove(ref);
  }

  #fill(book: Book): void {
    try {
      this.#given.practice.fill(book);
    } catch (fault) {
      book.close();
      throw fault;
    }
  }

  #newRef(): string {
    return (this.#given.settings.ids ?? randomIds)('shelf');
  }

  #newEntry({ name, kind, place, commandId }: Wanted): Entry {
    const folder = freeFolder(place ?? this.#given.books, name, { useItself: place !== undefined });
    return { ref: this.#newRef(), folder, name, kind, madeBy: commandId };
  }

  /** A real book is made whole or not at all; a practice book may have been stopped while it was filled, and is begun anew. */
  #clearUnfinished({ folder, kind }: Entry): void {
    if (kind === 'practice') rmSync(folder, { recursive: true, force: true });
  }

  #put(entry: Entry): void {
    writeShelf(this.#given.folder, [...this.entries().filter(({ ref }) => ref !== entry.ref), entry]);
  }

  #remove(ref: string): void {
    writeShelf(
      this.#given.folder,
      this.entries().filter((entry) => entry.ref !== ref),
    );
  }

  #nowOpen(entry: Entry, book: Book): Result<Shelved> {
    return orProblem(() => {
      this.#open?.book.close();
      this.#open = { ref: entry.ref, book };
      const row = book.opened.kernel.handle.sql.one('SELECT name, kind FROM book', [], { name: text, kind: oneOf('real', 'practice') });
      const now = (this.#given.settings.clock ?? systemClock).now();
      const fresh: Entry = { ...entry, ...row, lastOpened: now };
      this.#put(fresh);
      return done(shelvedOf(fresh));
    });
  }
}
