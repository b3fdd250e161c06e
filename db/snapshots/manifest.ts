import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '#core/contract/canonical-json';

export const manifestName = 'manifest.json';

export const whyShape = z.enum(['asked', 'daily', 'issue', 'migrate', 'displaced']);
export type Why = z.output<typeof whyShape>;

const fileShape = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/u), bytes: z.int().min(0) });

const manifestShape = z.strictObject({
  format: z.literal('pa-ledger-snapshot-1'),
  made_at: z.string(),
  why: whyShape,
  book: z.strictObject({ id: z.string(), version: z.int(), seq: z.int(), hash: z.string(), file: fileShape }),
  evidence: z.array(fileShape),
  documents: z.array(fileShape),
  /** Files that the book names and its folder had no sound copy of when this was made. */
  missing: z.array(z.string()),
});

export type Manifest = z.output<typeof manifestShape>;

export function manifestText(manifest: Manifest): string {
  return `${canonicalJson(manifest)}\n`;
}

/** Undefined where there is none, or it cannot be read. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return manifestShape.safeParse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
