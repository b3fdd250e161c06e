import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dialogsOf, safeFileName } from '#electron/main/dialogs';

// The listed answers of tests never open a dialog, so there is no Electron to ask.
vi.mock('electron', () => ({ dialog: {} }));

describe('the name suggested for a saved PDF', () => {
  it.each([
    ['Statement 3, April to June', 'Statement 3 April to June.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['C:\\Windows\\x', 'C Windows x.pdf'],
    ['Siân’s statement.PDF', 'Siân s statement.pdf'],
    ['...', 'Statement.pdf'],
    ['', 'Statement.pdf'],
    ['a\nb', 'a b.pdf'],
  ])('%j becomes %j', (suggested, safe) => {
    expect(safeFileName(suggested)).toBe(safe);
  });
});

describe('dialogs answered from a list', () => {
  it('take the answers in order, and null as “Cancel”', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-dialogs-'));
    const path = join(folder, 'answers.json');
    writeFileSync(path, JSON.stringify([['/a.pdf', '/b.pdf'], null, ['/place']]));
    const dialogs = dialogsOf(() => undefined, path);
    expect(await dialogs.files('receipt')).toEqual(['/a.pdf', '/b.pdf']);
    expect(await dialogs.saveAs('x')).toBeUndefined();
    expect(await dialogs.place('backup')).toBe('/place');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
