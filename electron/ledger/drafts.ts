import { z } from 'zod';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { draftsShape } from '#core/contract/shapes/draft';
import { londonDay } from '#core/time/instant';
import { type Clock } from '#db/clock';
import { keepDrafts, readDrafts } from '#db/drafts/drafts';
import { type Shelf } from '#db/shelf/shelf';

const readShape = z.object({ book: z.string() });
const keepShape = z.object({ book: z.string(), drafts: draftsShape });

/** What the window typed and has not saved. Both name the book they mean: the window may be a moment behind. Undefined for other names. */
export function answerDrafts({ current }: Shelf, clock: Clock, name: string, payload: unknown): Result<unknown> | undefined {
  const folderOf = (book: string): Result<string> =>
    current?.ref === book ? done(current.book.folder) : refused(problem('book.noneOpen', {}));
  switch (name) {
    case 'drafts.read': {
      const folder = folderOf(readShape.parse(payload).book);
      return folder.ok ? done(readDrafts(folder.value)) : folder;
    }
    case 'drafts.keep': {
      const { book, drafts } = keepShape.parse(payload);
      const folder = folderOf(book);
      return folder.ok ? keepDrafts(folder.value, drafts, londonDay(clock.now())) : folder;
    }
    default:
      return undefined;
  }
}
