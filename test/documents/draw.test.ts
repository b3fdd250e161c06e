import { expect, test } from 'vitest';
import { sheetText } from '#core/sheet/text';
import { type Block, type Row } from '#core/sheet/sheet';
import { type Form } from '#documents/drawing';
import { drawPdf } from '#documents/draw';
import { sheetOf, statementDrawing } from './support/drawing.ts';
import { inspect, type InspectedPage, tagsOf, textOf } from './support/inspect.ts';
import { statementSheet } from './support/statement-sheet.ts';

const forms: readonly Form[] = ['normal', 'large', 'grey'];
const sheet = statementSheet(36, 24);

function draw(form: Form = 'normal', drawn = sheet): Uint8Array {
  return drawPdf(drawn, { ...statementDrawing, form });
}

function everyWord(pages: readonly InspectedPage[]): string {
  return pages
    .map(({ tree }) => textOf(tree))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

/** Without spaces: a long word may be cut into lines, and cells are joined in another order in large print. */
function letters(text: string): string {
  return text.replaceAll(/\s/g, '');
}

test.each(forms)('every word of the sheet reaches the structure tree in %s print: nothing is cut or lost', async (form) => {
  const { pages } = await inspect(draw(form));
  const said = letters(everyWord(pages));
  const words = sheetText({ ...sheet, reference: '', footer: { left: '' } })
    .replaceAll(/‹[^›]*›/g, ' ')
    .split(/[|\n]| → |: |^[#•!=_]+/m)
    .map((piece) => letters(piece.replaceAll(/^[[#•!=_ ]+|\]$/g, '')))
    .filter((piece) => piece !== '' && piece !== '----' && !piece.startsWith('Ihaveused'));
  expect(words.length).toBeGreaterThan(200);
  expect(words.filter((piece) => !said.includes(piece))).toEqual([]);
});

test.each(forms)('no letter leaves the margins in %s print', async (form) => {
  const { pages } = await inspect(draw(form));
  const outside = pages.flatMap(({ spots }) =>
    spots.filter(({ x, y, width }) => x < 41.5 || x + width > 595.28 - 41.5 || y < 20 || y > 842 - 30),
  );
  expect(outside).toEqual([]);
});

test('the file says its title, language and outline to whoever opens it', async () => {
  const { title, showsTitle, bookmarks } = await inspect(draw());
  expect(title).toBe('1 July to 31 October 2026');
  expect(showsTitle).toBe(true);
  expect(bookmarks.slice(0, 4)).toEqual(['1 July to 31 October 2026', 'Eight proofs', 'Spending by outcome', 'Declaration']);
  expect(Buffer.from(draw()).toString('latin1')).toContain('/Lang (en-GB)');
});

test('a screen reader hears the page in the order it is meant: title, pairs, sums, proofs, then the table', async () => {
  const [first] = (await inspect(draw())).pages;
  if (first === undefined) throw new Error('no page');
  const [document] = tagsOf('Document', first.tree);
  expect(document?.kids.map(({ role }) => role)).toEqual(['P', 'H1', 'L', 'L', 'P', 'H2', 'L', 'H2', 'Table', 'H2', 'P', 'P', 'P']);
  const [, sums] = tagsOf('L', first.tree);
  expect(sums === undefined ? [] : tagsOf('LI', sums).map(textOf)).toEqual([
    'Brought forward £7,905.12',
    'Received £28,080.00',
    'Spent as agreed £26,567.05',
    'Left at the bank £9,418.07',
    'Of that, owed £1,470.63',
  ]);
});

test('a table is read with its header cells, row by row, and a bar says its percentage', async () => {
  const [first] = (await inspect(draw())).pages;
  const [table] = first === undefined ? [] : tagsOf('Table', first.tree);
  if (table === undefined) throw new Error('no table');
  const rows = tagsOf('TR', table);
  expect(rows[0]?.kids.map(({ role, text }) => `${role} ${text}`)).toEqual([
    'TH Outcome in the plan',
    'TH Agreed for the period',
    'TH Spent',
    'TH Difference',
    'TH Share of what was agreed',
  ]);
  expect(rows[1]?.kids.map(({ role }) => role)).toEqual(['TH', 'TD', 'TD', 'TD', 'TD']);
  expect(tagsOf('Figure', table).map(({ alt }) => alt)).toEqual(['97%', '93%', '95%', '98%', '77%']);
  const raw = Buffer.from(draw()).toString('latin1');
  expect(raw).toMatch(/\/Scope \/Column/);
  expect(raw).toMatch(/\/Scope \/Row/);
});

test('every page says its number and the total, and none of that is read out as text', async () => {
  const { pages } = await inspect(draw());
  pages.forEach(({ spots }, place) => {
    const wanted = `Statement 7, version 1. Page ${String(place + 1)} of ${String(pages.length)}`;
    expect(spots.filter(({ words, isArtifact }) => isArtifact && words === wanted)).toHaveLength(1);
  });
  expect(everyWord(pages)).not.toContain('Page 1 of');
});

test('a page named in a proof is the page it stands on, whatever the print', async () => {
  for (const form of forms) {
    const { pages } = await inspect(draw(form));
    const found = pages.findIndex(({ tree }) => tagsOf('H2', tree).some((heading) => textOf(heading) === 'Evidence')) + 1;
    const [said] = /page (\d+)/.exec(everyWord(pages).split('One receipt lost')[1] ?? '')?.slice(1) ?? [];
    expect(Number(said)).toBe(found);
    expect(everyWord(pages)).toContain(`listed on pages ${String(found)} to ${String(pages.length)} is kept`);
  }
});

test('a table header stands on every page of its table, but is read out only once', async () => {
  const { pages } = await inspect(draw());
  const withLines = pages.filter(({ tree }) => textOf(tree).includes('Jul 2026'));
  expect(withLines.length).toBeGreaterThan(1);
  for (const page of withLines) expect(page.all).toContain('Paid to or from');
  expect(everyWord(pages).split('Paid to or from')).toHaveLength(2);
});

function rowsOf(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, place): Row => ({
    kind: 'row',
    cells: [`Row ${String(place)} first line\nRow ${String(place)} second line`, place],
  }));
}

function tall(count: number, ...last: readonly Row[]): Block {
  const columns = [
    { name: 'What', kind: 'text' },
    { name: 'Sum', kind: 'money' },
  ] as const;
  return { kind: 'table', columns, rows: [...rowsOf(count), ...last] };
}

test('a row is never split over two pages, and a total never stands alone', async () => {
  const broken: string[] = [];
  for (let count = 17; count < 23; count += 1) {
    const total: Row = { kind: 'total', cells: ['Together', 0] };
    const { pages } = await inspect(draw('normal', sheetOf([tall(count, total)])));
    expect(pages.map(({ all }) => all).join('\n')).toContain('Together');
    for (const { all } of pages) {
      for (const [, number = ''] of all.matchAll(/Row (\d+) first/g))
        if (!all.includes(`Row ${number} second`)) broken.push(`row ${number} of ${String(count)}`);
      if (all.includes('Together') && !/Row \d+ second/.test(all)) broken.push(`total of ${String(count)}`);
    }
  }
  expect(broken).toEqual([]);
});

test('a heading never ends a page', async () => {
  for (let lines = 32; lines < 40; lines += 1) {
    const filler: Block = { kind: 'list', items: Array.from({ length: lines }, () => 'A line.') };
    const { pages } = await inspect(draw('normal', sheetOf([filler, { kind: 'heading', level: 2, words: 'Widow' }, tall(3)])));
    const page = pages.find(({ tree }) => textOf(tree).includes('Widow'));
    expect(page?.all).toContain('Row 0 second');
  }
});

test('a row taller than a page goes on over pages instead of off the paper', async () => {
  const long = Array.from({ length: 150 }, (_, place) => `Line ${String(place)} of a long story.`).join('\n');
  const { pages } = await inspect(
    draw('normal', sheetOf([{ kind: 'table', columns: [{ name: 'Story', kind: 'text' }], rows: [{ kind: 'row', cells: [long] }] }])),
  );
  expect(pages.length).toBeGreaterThan(2);
  for (let place = 0; place < 150; place += 1) expect(everyWord(pages)).toContain(`Line ${String(place)} of`);
});

test('Polish, Turkish and Welsh names are printed whole', async () => {
  const { pages } = await inspect(draw('normal', sheetOf([{ kind: 'paragraph', words: 'Łucja Wróbel, Siân Ŵyn, Ayşe Gülbahar' }])));
  expect(everyWord(pages)).toContain('Łucja Wróbel, Siân Ŵyn, Ayşe Gülbahar');
});

test('a preview says so in words that are read out, not only across the page', async () => {
  const { pages } = await inspect(draw('normal', { ...sheet, watermark: 'PREVIEW – not issued' }));
  const [first] = tagsOf('P', pages[0]?.tree ?? { role: '', text: '', kids: [] });
  expect(first?.text).toBe('PREVIEW – not issued');
  for (const { spots } of pages) expect(spots.some(({ words, isArtifact }) => isArtifact && words === 'PREVIEW – not issued')).toBe(true);
});

test('the older conformance refuses attachments instead of breaking its promise', () => {
  expect(() => drawPdf(sheet, { ...statementDrawing, conformance: 'A-1b' })).toThrow('holds no attachments');
});
