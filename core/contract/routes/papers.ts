import { z } from 'zod';
import { idShape } from '../shapes/basic.ts';
import { frozenPaperShape, paperShape } from '../shapes/paper.ts';
import { query } from '../route.ts';

export const paperRoutes = {
  /** Newest first: those about one employment, employer or pay run, or all; a page of them, from below the number `before`. */
  'papers.list': query(
    z.strictObject({ about: idShape.optional(), before: z.int().optional() }),
    z.strictObject({ papers: z.array(paperShape), earlier: z.boolean() }),
  ),
  /** As it was issued. Nothing is worked out again. */
  'paper.read': query(z.strictObject({ id: idShape }), z.strictObject({ paper: paperShape, sheet: frozenPaperShape.shape.sheet })),
};
