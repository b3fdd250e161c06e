import { z } from 'zod';
import { type HolidayBalance } from '#core/contract/shapes/holiday';
import { workingShape } from '#core/contract/shapes/pay';
import { type Reading } from '#db/kernel/handlers';

const keptShape = z.object({ working: z.array(workingShape.omit({ about: true })) });

/** How a frozen figure came about, as it was told then; one step that says so where the words were erased. */
export function workingKept({ contentOf }: Reading, digest: string): HolidayBalance['working'] {
  const found = keptShape.safeParse(contentOf(digest));
  return found.success ? found.data.working : [{ words: '(erased)', sources: [] }];
}
