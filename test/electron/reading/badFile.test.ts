import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { proposeFrom } from '#core/evidence/receipt/proposeFrom';
import { drawAnew } from '#documents/pictures/drawAnew';
import { readFile } from '#electron/reading/readFile';
import { brokenHeic, heic, hugePng, jpeg, movingPng, pdf, swollenPdf } from '#test/support/files';
import { drawReceipt, poolReceipt, putLettersAway, scannedPdf, writtenPdf } from '#test/support/receipts';
import { codeOf } from '#test/support/tempKernel';

afterAll(putLettersAway);

const known = { today: day('2026-11-20'), payees: [] };

it('a PDF’s own words are read without looking at its letters', async () => {
  const invoice = writtenPdf(['Sample Cycles', 'Invoice date: 4 November 2026', 'Total due £250.00']);
  const read = await readFile(invoice);
  expect(read).toMatchObject({ ok: true, value: { mediaType: 'application/pdf', from: 'text' } });
  if (read.ok)
    expect(proposeFrom(read.value.lines, known)).toEqual({ payee: 'Sample Cycles', day: day('2026-11-04'), amount: pence(25_000) });
});

it('a scanned PDF, which has no words of its own, is read as the picture that it is', async () => {
  const { data, info } = await drawReceipt(poolReceipt).jpeg().toBuffer({ resolveWithObject: true });
  const read = await readFile(scannedPdf(data, info.width, info.height));
  expect(read).toMatchObject({ ok: true, value: { from: 'picture' } });
  if (read.ok) expect(proposeFrom(read.value.lines, known)).toMatchObject({ payee: 'Harbour Pool', amount: pence(3_850) });
});

it('a phone’s HEIC photograph is looked at, and drawn anew as a JPEG with nothing else in it', async () => {
  expect(await readFile(heic())).toMatchObject({ ok: true, value: { mediaType: 'image/heic', from: 'picture' } });
  const drawn = await drawAnew(heic(), 'image/heic');
  expect(await sharp(drawn).metadata()).toMatchObject({ format: 'jpeg', width: 90, height: 60 });
});

it('a TIFF from a scanner, and a photograph held sideways, are drawn anew the right way up without any notes', async () => {
  const tiff = await drawReceipt(['Scan']).tiff().toBuffer();
  expect(await sharp(await drawAnew(tiff, 'image/tiff')).metadata()).toMatchObject({ format: 'jpeg' });
  const { width, height } = await drawReceipt(['Scan'])
    .toBuffer({ resolveWithObject: true })
    .then(({ info }) => info);
  const sideways = await drawReceipt(['Scan']).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const drawn = await sharp(await drawAnew(sideways, 'image/jpeg')).metadata();
  expect([drawn.width, drawn.height, drawn.exif]).toEqual([height, width, undefined]);
});

it.each([
  ['an empty file', Buffer.alloc(0), 'evidence.empty'],
  ['80 MB', Buffer.alloc(80_000_000, 0x20), 'input.fileTooBig'],
  ['a picture of ten thousand million points', hugePng(100_000, 100_000), 'evidence.hugePicture'],
  ['a picture that says more points than it has', hugePng(9_000, 9_000), 'evidence.unreadable'],
  ['a PDF that unpacks to a memory’s fill', swollenPdf(200), 'evidence.swollen'],
  [
    'a locked PDF',
    Buffer.from(Buffer.from(pdf()).toString('latin1').replace('/Root', '/Encrypt 9 0 R/Root'), 'latin1'),
    'evidence.encrypted',
  ],
  ['what only begins as HEIC', brokenHeic(), 'evidence.unreadable'],
  ['HEIC whose picture is spoilt', Buffer.concat([heic().subarray(0, 350), Buffer.alloc(156, 7)]), 'evidence.unreadable'],
  ['a JPEG with nothing inside', jpeg(), 'evidence.unreadable'],
  ['a picture that plays', movingPng(), 'evidence.moving'],
  ['a spreadsheet with formulas', Buffer.from('Payee,Sum\n=HYPERLINK("x"),=1+1\n'), 'evidence.isText'],
])('%s is refused with its own sentence, and the next file is read', async (_, bytes, code) => {
  expect(codeOf(await readFile(bytes))).toBe(code);
});
