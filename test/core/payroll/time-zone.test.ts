import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The digest of the same payments, worked out by a process that believes itself elsewhere. */
function digestIn(zone: string, locale: string): string {
  const surroundings = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, NODE_OPTIONS: '' };
  return execFileSync(process.execPath, [resolve(import.meta.dirname, 'digest.ts')], { env: surroundings, encoding: 'utf8' });
}

// Four processes start one after the other, which takes long on a busy machine.
test('results and their sentences are the same in every time zone and locale', () => {
  const here = digestIn('Europe/London', 'en_GB.UTF-8');
  expect(here).toMatch(/^[0-9a-f]{64}$/);
  expect(digestIn('Pacific/Kiritimati', 'tr_TR.UTF-8')).toBe(here);
  expect(digestIn('America/St_Johns', 'de_DE.UTF-8')).toBe(here);
  expect(digestIn('Asia/Kolkata', 'ar_EG.UTF-8')).toBe(here);
}, 120_000);
