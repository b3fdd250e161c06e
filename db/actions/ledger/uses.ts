/** Proofs by their numbers, from the first to the last, and the log's row of the oldest: nothing used them before it. */
export type Numbers = { readonly first: number; readonly last: number; readonly since: number };

/** One thing that a proof proves, in words. */
export type Use = { readonly id: string; readonly words: string };
