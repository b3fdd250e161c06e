import { z } from 'zod';
import { dayShape, folderTokenShape, lineShape, nothingShape } from '../shapes/basic.ts';
import { shelfCommand, shelfJob, shelfQuery } from '../route.ts';

const bookRefShape = z.string().regex(/^shelf-[0-9a-z]{1,40}$/u);

const shelvedShape = z.strictObject({
  ref: bookRefShape,
  name: z.string(),
  kind: z.enum(['real', 'practice']),
  lastOpened: z.string().optional(),
  missing: z.boolean(),
});

export const shelfRoutes = {
  'shelf.list': shelfQuery(nothingShape, z.strictObject({ books: z.array(shelvedShape), open: bookRefShape.optional() })),
  /** A new book in the usual place, or in the folder chosen. It is opened at once. */
  'shelf.create': shelfCommand(z.strictObject({ name: lineShape, startsOn: dayShape, place: folderTokenShape.optional() }), shelvedShape),
  /** A practice book with the invented family, always marked as practice. */
  'shelf.practice': shelfJob(nothingShape, shelvedShape),
  'shelf.open': shelfCommand(z.strictObject({ ref: bookRefShape }), shelvedShape),
  'shelf.openFolder': shelfCommand(z.strictObject({ place: folderTokenShape }), shelvedShape),
  'shelf.close': shelfCommand(nothingShape, nothingShape),
  /** Takes the book off the list; its folder stays where it is. */
  /** A checked copy of the open book, in its snapshots folder or at the place chosen. */
  'snapshot.make': shelfCommand(z.strictObject({ place: folderTokenShape.optional() }), z.strictObject({ name: z.string() })),
  /** Puts a backup in the open book's place; the displaced book is kept as the way back. */
  'snapshot.restore': shelfCommand(z.strictObject({ name: z.string().max(200) }), shelvedShape),
  'shelf.forget': shelfCommand(z.strictObject({ ref: bookRefShape }), nothingShape),
};
