import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Result } from '#core/contract/result';
import { sha256 } from '#db/digest';
import { checkHealth } from '#db/health/health';
import { mostBytes, sniff } from '#db/vault/sniff';
import { chosen, fileToken } from '#test/support/chosen';
import { brokenHeic, gif, heic, hugePng, jpeg, movingPng, pdf, png, swollenPdf } from '#test/support/files';
import { type TempKernel, codeOf, tempKernel, valueOf } from '#test/support/tempKernel';

function add(kernel: TempKernel, name: string, bytes: Uint8Array | string, as?: 'proof' | 'bankFile'): Result<unknown> {
  const token = fileToken(7);
  return kernel
    .book()
    .answer(
      'toy.proof',
      { file: token, as },
      { commandId: `${name} ${bytes.length}`, actor: 'actor-holder', files: { [token]: chosen(name, bytes) } },
    );
}

function inVault(kernel: TempKernel): readonly string[] {
  return readdirSync(join(kernel.folder, 'evidence'));
}

test.each([
  ['a PDF', pdf(), 'application/pdf'],
  ['a JPEG', jpeg('a comment'), 'image/jpeg'],
  ['a PNG', png(), 'image/png'],
  ['a photograph of a phone', heic(), 'image/heic'],
  ['a GIF', gif(), 'image/gif'],
  ['plain words', Buffer.from('Dear Rose,\nthank you for the swim.\n'), 'text/plain'],
  ['OFX', Buffer.from('OFXHEADER:100\nDATA:OFXSGML\n\n<OFX>'), 'application/x-ofx'],
  ['OFX as XML', Buffer.from('<?xml version="1.0"?>\n<?OFX OFXHEADER="200"?><OFX/>'), 'application/x-ofx'],
  ['CAMT.053', Buffer.from('\u00ef\u00bb\u00bf<?xml version="1.0"?><Document xmlns="urn:x"/>', 'latin1'), 'application/xml'],
  ['QIF', Buffer.from('!Type:Bank\nD01/04/2026\nT-3.50\n^\n'), 'application/qif'],
  ['MT940', Buffer.from(':20:START\n:25:12-34-56/12345678\n'), 'application/mt940'],
  ['a CSV', Buffer.from('Date,Amount\r\n01/04/2026,-3.50\r\n'), 'text/csv'],
  ['a CSV in Windows letters', Buffer.from('Date,Amount £\n', 'latin1'), 'text/csv'],
])('%s is known by what is in it', (_, bytes, mediaType) => {
  expect(sniff(bytes)).toEqual({ ok: true, value: mediaType });
});

test.each([
  ['an empty file', Buffer.alloc(0), 'evidence.empty'],
  ['what only begins as a photograph of a phone', brokenHeic(), 'evidence.unreadable'],
  ['half a photograph of a phone', heic().subarray(0, 400), 'evidence.unreadable'],
  ['a GIF that plays', gif(2), 'evidence.moving'],
  ['a PNG that plays', movingPng(), 'evidence.moving'],
  ['a PNG of ten thousand million points', hugePng(100_000, 100_000), 'evidence.hugePicture'],
  ['a PDF that unpacks to a memory’s fill', swollenPdf(200), 'evidence.swollen'],
  ['a PDF packed twice over', swollenPdf(200, 2), 'evidence.swollen'],
  ['a program', Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00]), 'evidence.unreadable'],
  ['half a PDF', pdf().subarray(0, 200), 'evidence.unreadable'],
  ['half a PNG', png().subarray(0, 50), 'evidence.unreadable'],
  ['a JPEG whose end is missing', jpeg().subarray(0, -2), 'evidence.unreadable'],
  ['only the first bytes of a JPEG', jpeg().subarray(0, 4), 'evidence.unreadable'],
  [
    'a locked PDF',
    Buffer.from(Buffer.from(pdf()).toString('latin1').replace('/Root', '/Encrypt 9 0 R/Root'), 'latin1'),
    'evidence.encrypted',
  ],
  ['more than 25 MB', Buffer.alloc(mostBytes + 1, 0x20), 'input.fileTooBig'],
])('%s is refused with its own advice', (_, bytes, code) => {
  expect(codeOf(sniff(bytes))).toBe(code);
});

test('a PNG with one changed bit is unreadable, whichever bit it is', () => {
  const whole = Buffer.from(png());
  for (let at = 8; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ 4, at);
    expect(codeOf(sniff(changed)), `byte ${at}`).toBe('evidence.unreadable');
  }
});

test('a proof is kept under its hash, and the same bytes under another name are the same proof', () => {
  const kernel = tempKernel();
  const first = valueOf(add(kernel, 'receipt.pdf', pdf()));
  expect(first).toEqual({ id: 'evidence-1', number: 1, sha256: sha256(pdf()) });
  expect(valueOf(add(kernel, 'copy of receipt.pdf', pdf()))).toEqual(first);
  expect(valueOf(add(kernel, 'other.png', png()))).toMatchObject({ number: 2 });
  expect(readFileSync(join(kernel.folder, 'evidence', sha256(pdf()))).equals(pdf())).toBe(true);
});

test('a refused file leaves nothing in the vault and nothing in the book', () => {
  const kernel = tempKernel();
  expect(codeOf(add(kernel, 'photo.heic', brokenHeic()))).toBe('evidence.unreadable');
  expect(codeOf(add(kernel, 'sums.csv', 'Date,Amount\n=SUM(A1:A9),1\n'))).toBe('evidence.isText');
  expect(codeOf(add(kernel, 'receipt.pdf', pdf(), 'bankFile'))).toBe('bank.notText');
  expect(inVault(kernel)).toEqual([]);
  expect(valueOf(add(kernel, 'bank.csv', 'Date,Amount,\n', 'bankFile'))).toMatchObject({ number: 1 });
});

test('a chosen file that is gone when it is read is said so', () => {
  const kernel = tempKernel();
  const token = fileToken(7);
  const gone = {
    name: 'gone.pdf',
    size: 10,
    bytes: () => {
      throw new Error('ENOENT');
    },
  };
  expect(
    codeOf(kernel.book().answer('toy.proof', { file: token }, { commandId: 'gone', actor: 'actor-holder', files: { [token]: gone } })),
  ).toBe('input.fileGone');
  expect(codeOf(kernel.ask('toy.proof', { file: token }))).toBe('input.fileGone');
});

test('reading a proof back checks its hash: a changed or shortened file is not handed out, and health names its number', () => {
  const kernel = tempKernel();
  valueOf(add(kernel, 'receipt.pdf', pdf()));
  const path = join(kernel.folder, 'evidence', sha256(pdf()));
  truncateSync(path, 100);
  expect(kernel.book().kernel.evidence.read(sha256(pdf()))).toBeUndefined();
  const evidence = checkHealth(kernel.book().kernel).checks.find(({ id }) => id === 'evidence');
  expect(evidence?.words).toBe('Proofs missing or changed: 1. They can come back from a backup.');
});

test('a damaged proof is mended when the same file is added again', () => {
  const kernel = tempKernel();
  valueOf(add(kernel, 'receipt.pdf', pdf()));
  truncateSync(join(kernel.folder, 'evidence', sha256(pdf())), 100);
  valueOf(add(kernel, 'once more.pdf', pdf()));
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
});

test('a file that no record names is reported and left; one that never arrived whole is cleared', () => {
  const kernel = tempKernel();
  const stray = Buffer.from('stray');
  writeFileSync(join(kernel.folder, 'evidence', sha256(stray)), stray);
  writeFileSync(join(kernel.folder, 'evidence', '.arriving-x'), 'half');
  valueOf(kernel.reopen());
  const health = checkHealth(kernel.book().kernel);
  expect(health.sound).toBe(true);
  expect(health.checks.find(({ id }) => id === 'evidence.orphans')?.words).toContain('1 file in the evidence folder');
  expect(inVault(kernel)).toEqual([sha256(stray)]);
});

test('a path in place of a hash is not followed', () => {
  const kernel = tempKernel();
  expect(() => kernel.book().kernel.evidence.read('../book.db')).toThrow(TypeError);
  expect(existsSync(join(kernel.folder, 'book.db'))).toBe(true);
});
