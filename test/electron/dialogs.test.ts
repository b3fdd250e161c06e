import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dialogsOf, safeFileName } from '#electron/main/dialogs';
import { tempFolder } from '#test/support/tempFolder';

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
    ['Payments from Ann’s account.csv', 'Payments from Ann s account.csv'],
    ['Rota of November.ics', 'Rota of November.ics'],
    ['Entries.journal', 'Entries.journal'],
  ])('%j becomes %j', (suggested, safe) => {
    expect(safeFileName(suggested)).toBe(safe);
  });
});

describe('dialogs answered by a test', () => {
  const answers = () => {
    const folder = tempFolder();
    const answer = (number: number, said: object): void => writeFileSync(join(folder, `${String(number)}.json`), JSON.stringify(said));
    return { answer, dialogs: dialogsOf(() => undefined, folder) };
  };

  it('take the answers in the order in which they ask, and null as “Cancel”', async () => {
    const { answer, dialogs } = answers();
    answer(1, { paths: ['/a.pdf', '/b.pdf'] });
    answer(2, { paths: null, to: 'saveAs' });
    answer(3, { paths: ['/place'] });
    expect(await dialogs.files('receipt')).toEqual(['/a.pdf', '/b.pdf']);
    expect(await dialogs.saveAs('x')).toBeUndefined();
    expect(await dialogs.place('backup')).toBe('/place');
  });

  it('wait for their own answer, so that it makes no difference which of the two comes first', async () => {
    const { answer, dialogs } = answers();
    const asked = dialogs.files('receipt');
    answer(2, { paths: ['/second'] });
    const second = dialogs.files('letter');
    answer(1, { paths: ['/first'] });
    expect([await asked, await second]).toEqual([['/first'], ['/second']]);
  });

  it('refuse an answer that was meant for another dialog', async () => {
    const { answer, dialogs } = answers();
    answer(1, { paths: ['/a.csv'], to: 'bankFile' });
    await expect(dialogs.files('receipt')).rejects.toThrow('bankFile');
  });
});
