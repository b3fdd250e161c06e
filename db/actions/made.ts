import { type Result } from '#core/contract/result';

/** What a command answers that makes or changes one record. */
export type Made = Result<{ readonly id: string }>;
