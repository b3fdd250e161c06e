import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Slices } from '#core/jobs/slices';
import { type Day } from '#core/time/day';
import { londonDay } from '#core/time/instant';
import { randomIds } from '#db/chance';
import { systemClock } from '#db/clock';
import { type Book, type BookSettings, createBook, openBook } from '#db/kernel/book';
import { bookFile } from '#db/kernel/open';
import { orProblem } from '#db/kernel/orProblem';
import { oneOf, text } from '#db/rows';
import { tendSnapshots } from '#db/snapshots/tend';
import { type Entry, readShelf, writeShelf } from './file.ts';
import { freeFolder } from './folderName.ts';

export type ShelfSettings = {
  /** Where shelf.json is. */
  readonly folder: string;
  /** Where new books go unless another place is chosen. */
  readonly books: string;
  readonly settings: BookSettings;
  /** The day a practice book begins, and what fills it with the invented family. */
  readonly practice: { readonly startedOn: () => Day; readonly fill: (book: Book) => Slices<void> };
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
  readonly startedOn: Day;
  readonly place?: string;
  readonly commandId: string;
};

export function shelvedOf({ ref, folder, name, kind, lastOpened }: Entry): Shelved {
  return { ref, name, kind, ...(lastOpened === undefined ? {} : { lastOpened }), missing: !existsSync(join(folder, bookFile)) };
}

/** A real book is made whole or not at all; a practice book is filled command by command, and is ready only then. */
function isUnfinished({ kind, ready }: Entry): boolean {
  return kind === 'practice' && ready !== true;
}

/** `tendedOn` is the day on which its copies were last looked after: absent until then. A practice book has none of its own. */
type OpenBook = { readonly ref: string; readonly book: Book; readonly kind: 'real' | 'practice'; readonly tendedOn?: Day };

/** The books that a broker or a holder keeps: many known, one open. Only the ledger process has one. */
export class Shelf {
  readonly #given: ShelfSettings;
  #open: OpenBook | undefined;
  #isMaking = false;

  constructor(given: ShelfSettings) {
    this.#given = given;
  }

  get current(): { readonly ref: string; readonly book: Book } | undefined {
    return this.#open;
  }

  /** The app's own folder: what is of this computer, and of none of its books. */
  get folder(): string {
    return this.#given.folder;
  }

  /** Every known book. A practice book is not one before it is whole. */
  entries(): readonly Entry[] {
    return this.#all().filter((entry) => !isUnfinished(entry));
  }

  /** Clears what a practice book left that was being made when this process was stopped. Once, at its start. */
  sweep(): void {
    for (const entry of this.#all().filter(isUnfinished)) this.#clear(entry);
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
    const entry = begun ?? this.#newEntry({ ...wanted, kind: 'real' });
    this.#put(entry);
    const { name, startedOn } = wanted;
    const made = createBook(entry.folder, { name, kind: 'real', startedOn }, this.#given.settings);
    if (made.ok) return this.#nowOpen({ ...entry, ready: true }, made.value);
    this.#remove(entry.ref);
    return made;
  }

  /** The practice book that is there already, or a new one. */
  *practice(commandId: string): Slices<Result<Shelved>> {
    const known = this.entries().find((entry) => entry.kind === 'practice' && !shelvedOf(entry).missing);
    if (known !== undefined) return this.open(known.ref);
    if (this.#isMaking) return refused(problem('work.underWay', {}));
    this.#isMaking = true;
    try {
      return yield* this.#makePractice(this.#newEntry({ name: 'Practice book', kind: 'practice', commandId }));
    } finally {
      this.#isMaking = false;
    }
  }

  /** Stopped half-way, or failed, it leaves no folder and no place on the shelf. */
  *#makePractice(entry: Entry): Slices<Result<Shelved>> {
    let book: Book | undefined;
    try {
      this.#put(entry);
      const { startedOn, fill } = this.#given.practice;
      const made = createBook(entry.folder, { name: entry.name, kind: 'practice', startedOn: startedOn() }, this.#given.settings);
      if (!made.ok) return made;
      book = made.value;
      yield* fill(book);
      const whole = book;
      book = undefined;
      const opened = this.#nowOpen({ ...entry, ready: true }, whole);
      if (!opened.ok) this.close();
      return opened;
    } finally {
      book?.close();
      if (this.#all().some((each) => each.ref === entry.ref && isUnfinished(each))) this.#clear(entry);
    }
  }

  /** Closes the open book. Its copies are made before, unless a restore is about to make one of its own. */
  close({ tending = true } = {}): void {
    if (tending) this.#tend();
    this.#open?.book.close();
    this.#open = undefined;
  }

  /** The first call of a day looks after the copies, for a book that stays open over midnight, or was never closed as it should be. */
  tendOnNewDay(): void {
    if (this.#open !== undefined && this.#open.tendedOn !== this.#today()) this.#tend();
  }

  #today(): Day {
    return londonDay((this.#given.settings.clock ?? systemClock).now());
  }

  #tend(): void {
    if (this.#open === undefined) return;
    if (this.#open.kind === 'real') tendSnapshots(this.#open.book.opened);
    this.#open = { ...this.#open, tendedOn: this.#today() };
  }

  /** Takes the book off the list, closed; its folder stays where it is. */
  forget(ref: string): void {
    if (this.#open?.ref === ref) this.close();
    this.#remove(ref);
  }

  #all(): readonly Entry[] {
    return readShelf(this.#given.folder);
  }

  #newRef(): string {
    return (this.#given.settings.ids ?? randomIds)('shelf');
  }

  #newEntry({ name, kind, place, commandId }: Pick<Wanted, 'name' | 'place' | 'commandId'> & Pick<Entry, 'kind'>): Entry {
    const folder = freeFolder(place ?? this.#given.books, name, { useItself: place !== undefined });
    return { ref: this.#newRef(), folder, name, kind, madeBy: commandId };
  }

  #clear({ ref, folder }: Entry): void {
    rmSync(folder, { recursive: true, force: true });
    this.#remove(ref);
  }

  #put(entry: Entry): void {
    writeShelf(this.#given.folder, [...this.#all().filter(({ ref }) => ref !== entry.ref), entry]);
  }

  #remove(ref: string): void {
    writeShelf(
      this.#given.folder,
      this.#all().filter((entry) => entry.ref !== ref),
    );
  }

  #nowOpen(entry: Entry, book: Book): Result<Shelved> {
    return orProblem(() => {
      this.close();
      this.#open = { ref: entry.ref, book, kind: entry.kind };
      const row = book.opened.kernel.handle.sql.one('SELECT name, kind FROM book', [], { name: text, kind: oneOf('real', 'practice') });
      const now = (this.#given.settings.clock ?? systemClock).now();
      const fresh: Entry = { ...entry, ...row, lastOpened: now };
      this.#open = { ref: entry.ref, book, kind: fresh.kind, ...(entry.lastOpened === undefined ? { tendedOn: this.#today() } : {}) };
      this.#put(fresh);
      return done(shelvedOf(fresh));
    });
  }
}
