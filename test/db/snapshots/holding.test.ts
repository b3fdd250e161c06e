import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSnapshot } from '#db/snapshots/make';
import { tendSnapshots } from '#db/snapshots/tend';
import { household } from '#test/support/household';
import { valueOf } from '#test/support/tempKernel';

test('an erased proof is gone from the last copy on the day that was said, and the copies made since never held it', () => {
  const home = household();
  const { token, files } = home.proof('a letter');
  const purchaseId = home.buy();
  home.ask('purchase.addEvidence', { purchaseId, files: [token] }, { files });
  const evidenceId = home.ask('purchase.read', { id: purchaseId }).evidence[0]?.id ?? '';
  expect(home.ask('evidence.erasure', { evidenceId })).toEqual({ copies: 0 });
  const open = home.book().opened;
  valueOf(makeSnapshot(open.kernel, { why: 'asked' }));
  home.clock.set('2026-12-01T18:00:00.000Z');
  home.buy();
  tendSnapshots(open);
  expect(home.ask('evidence.erasure', { evidenceId })).toEqual({ copies: 2, goneOn: '2033-04-06' });
  home.clock.set('2026-12-02T18:00:00.000Z');
  home.ask('evidence.erase', { evidenceId, reason: 'It names a neighbour' });
  tendSnapshots(open);
  const erased = { on: '2026-12-02', reason: 'It names a neighbour' };
  expect(home.ask('evidence.erasure', { evidenceId })).toEqual({ copies: 2, goneOn: '2033-04-06', erased });
  home.clock.set('2026-12-15T18:00:00.000Z');
  tendSnapshots(open);
  expect(home.ask('evidence.erasure', { evidenceId })).toEqual({ copies: 1, goneOn: '2033-04-06', erased });
  home.clock.set('2033-04-05T18:00:00.000Z');
  tendSnapshots(open);
  expect(home.ask('evidence.erasure', { evidenceId }).copies).toBe(1);
  home.clock.set('2033-04-06T18:00:00.000Z');
  tendSnapshots(open);
  expect(home.ask('evidence.erasure', { evidenceId })).toEqual({ copies: 0, erased });
});

test('a copy whose list is damaged may hold anything, and is told as holding', () => {
  const home = household();
  const { token, files } = home.proof('a letter');
  const purchaseId = home.buy();
  const made = valueOf(makeSnapshot(home.book().opened.kernel, { why: 'issue' }));
  home.ask('purchase.addEvidence', { purchaseId, files: [token] }, { files });
  const evidenceId = home.ask('purchase.read', { id: purchaseId }).evidence[0]?.id ?? '';
  expect(home.ask('evidence.erasure', { evidenceId }).copies).toBe(0);
  writeFileSync(join(made.folder, 'manifest.json'), '{"format":');
  expect(home.ask('evidence.erasure', { evidenceId }).copies).toBe(1);
  expect(home.try('evidence.erasure', { evidenceId: 'evidence-no' })).toBe('input.notFound');
});
