import { z } from 'zod';
import { dayShape } from './basic.ts';

const key = z.string().max(120);

/** What was typed into one field: words, several choices, or words by key. Files are left out: their tokens do not outlive the window. */
const words = z.string().max(4_000);
const rawShape = z.union([words, z.array(words).max(500), z.record(key, words)]);

/** What was typed into a form and is not saved yet. */
export const draftShape = z.strictObject({
  form: key,
  /** Which record it is about; '' where it is about none. */
  about: z.string().max(300),
  raws: z.record(key, rawShape),
  /** Whether a file was chosen that has to be chosen again. */
  hadFile: z.boolean(),
  /** The page on which it was typed: its address in the window, and its heading. */
  place: z.string().max(400),
  title: z.string().max(300),
});

/** With the day on which it was last changed. */
export const keptDraftShape = draftShape.extend({ keptOn: dayShape });

export const mostDrafts = 60;
export const draftsShape = z.array(draftShape).max(mostDrafts);

export type Draft = z.infer<typeof draftShape>;
export type KeptDraft = z.infer<typeof keptDraftShape>;
