import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '#cli/main';
import { paymentsByAccount } from '#core/pay/paymentList';
import { day } from '#core/time/day';
import { drawPdf } from '#documents/draw';
import { loadFonts } from '#documents/fonts';
import { paymentsDrawing } from '#documents/payments';
import { openBook } from '#db/kernel/book';
import { fixedClock } from '#test/support/seeded';
import { listPictures, pictureFolder } from './folder.ts';
import { smallPicture } from './smallPicture.ts';

const work = mkdtempSync(join(tmpdir(), 'pa-ledger-pages-'));
const demo = join(work, 'demo');
/** What each picture shows, by its file. */
const shown: (readonly [file: string, words: string])[] = [];

const forms: Readonly<Record<string, string>> = { normal: '', large: ' in large print', grey: ' for black and white printing' };

/** 'statement-robin-council-large' is 'Statement robin council in large print'. */
function inWords(name: string): string {
  const [kind = '', ...about] = name.split('-');
  const form = forms[about.at(-1) ?? ''];
  const what = form === undefined ? about : about.slice(0, -1);
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${what.join(' ')}${form ?? ''}`;
}

/** 'ellis-s-health-budget-2025-10-01-to-2025-12-31-large' is 'statement-ellis-large': there is one quarter. */
function shortName(name: string): string {
  return name.replace(/^(ellis|robin)-s-(health|council)\w*-\w+-\d.*-(\w+)$/u, (_, who: string, kind: string, form: string) =>
    who === 'ellis' ? `statement-ellis-${form}` : `statement-robin-${kind}-${form}`,
  );
}

/** Every page of a PDF by pdftoppm (poppler), numbered from 1. Answers how many there are. */
async function takePages(pdf: string): Promise<number> {
  const name = shortName(basename(pdf, '.pdf'));
  const drawn = spawnSync('pdftoppm', ['-r', '72', '-png', pdf, join(work, name)], { encoding: 'utf8' });
  if (drawn.status !== 0) throw new Error(`pdftoppm (package poppler-utils) is needed: ${drawn.stderr}`);
  const pages = readdirSync(work).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
  for (const [at, page] of pages.toSorted().entries()) {
    const file = `pages/${name}-${String(at + 1).padStart(2, '0')}.webp`;
    writeFileSync(join(pictureFolder, file), await smallPicture(readFileSync(join(work, page))));
    shown.push([file, `${inWords(name)}, page ${String(at + 1)} of ${String(pages.length)}`]);
  }
  return pages.length;
}

/** The demo's own PDFs of a folder whose names fit. */
function pdfs(folder: string, fits: RegExp): readonly string[] {
  const names = readdirSync(join(demo, folder)).filter((name) => fits.test(name));
  return names.map((name) => join(demo, folder, name));
}

beforeAll(async () => {
  mkdirSync(join(pictureFolder, 'pages'), { recursive: true });
  const output = new PassThrough();
  expect(await main(['demo', '--out', demo], { input: new PassThrough().end(), output, errors: output })).toBe(0);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  listPictures('pages', shown);
});

describe('pictures of the pages', () => {
  it('has each statement, and Ellis’s in large print and grey', async () => {
    const all = [...pdfs('statements', /normal\.pdf$/u), ...pdfs('statements', /^ellis.*(?:large|grey)\.pdf$/u)];
    expect(all.length).toBe(5);
    for (const pdf of all) expect(await takePages(pdf)).toBeGreaterThan(1);
  });

  it('has payslips: an hourly one with a loan in three forms, one with a sleep-in, one that was made void', async () => {
    const all = pdfs('payslips', /^payslip-(?:01-normal|02-(?:normal|large|grey)|04-void-normal)\.pdf$/u);
    expect(all.length).toBe(5);
    for (const pdf of all) expect(await takePages(pdf)).toBeGreaterThan(0);
  });

  it('has the list of payments to make', async () => {
    const book = openBook(join(demo, 'book'), { clock: fixedClock('2025-12-31T12:00:00.000Z') });
    if (!book.ok) throw new Error(book.problem.sentence);
    const found = book.value.call('payment.list', {}, {});
    book.value.close();
    if (!found.ok) throw new Error(found.problem.sentence);
    const lists = [...paymentsByAccount(found.value.payments)].flatMap(([account, parts]) =>
      (['normal', 'large', 'grey'] as const).map((form) => ({ account, parts, form })),
    );
    expect(lists.length).toBe(6);
    const facts = { on: day('2025-12-31'), holder: 'Ruth Sample', book: { kind: 'practice' } } as const;
    for (const { account, parts, form } of lists) {
      const { sheet, drawing } = paymentsDrawing({ ...facts, parts, account }, form);
      const pdf = join(work, `payments-${account.slice(0, 5).toLowerCase()}-${form}.pdf`);
      writeFileSync(pdf, drawPdf(sheet, { ...drawing, fonts: loadFonts() }));
      expect(await takePages(pdf)).toBe(1);
    }
  });
});
