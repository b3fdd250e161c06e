import { type Json } from '#core/contract/json';
import { type PaperCopy, type PaperKind } from '#core/contract/shapes/paper';

type Check = (data: Json) => readonly string[];

/** How each kind of paper is added up again from its own data. One that holds no sums of its own has nothing to add up. */
const checks: Readonly<Partial<Record<PaperKind, Check>>> = {};

/** A sentence for every sum of a paper's attached data that does not follow; none where all do. */
export function checkPaper({ kind, data }: Pick<PaperCopy, 'kind' | 'data'>): readonly string[] {
  return checks[kind]?.(data) ?? [];
}
