import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '#core/contract/canonical-json';
import { type Result, done } from '#core/contract/result';
import { type Draft, type KeptDraft, keptDraftShape, mostDrafts } from '#core/contract/shapes/draft';
import { type Day } from '#core/time/day';
import { readText, replaceFile } from '#db/files';
import { orProblem } from '#db/kernel/orProblem';

/** In the book's own folder, so that it goes where the book goes and ends with it. Beside the log: a draft is no record, and is forgotten once saved. */
export const draftsFile = 'drafts.json';

const fileShape = z.array(keptDraftShape).max(mostDrafts);

/** What was typed in this book and not saved. A file that cannot be read is worth nothing: then there is none. */
export function readDrafts(folder: string): readonly KeptDraft[] {
  try {
    const read = fileShape.safeParse(JSON.parse(readText(join(folder, draftsFile)) ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

function isSame(draft: Draft, { keptOn: _, ...kept }: KeptDraft): boolean {
  return canonicalJson(draft) === canonicalJson(kept);
}

/** Keeps these drafts in place of those before. One that did not change keeps its day. Without any, the file is gone. */
export function keepDrafts(folder: string, drafts: readonly Draft[], today: Day): Result<Record<string, never>> {
  const path = join(folder, draftsFile);
  const before = readDrafts(folder);
  const kept = drafts.map((draft) => ({ ...draft, keptOn: before.find((old) => isSame(draft, old))?.keptOn ?? today }));
  return orProblem(() => {
    replaceFile(path, kept.length === 0 ? undefined : new TextEncoder().encode(JSON.stringify(kept)));
    return done({});
  });
}
