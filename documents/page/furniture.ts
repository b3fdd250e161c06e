import { type Sheet } from '#core/sheet/sheet';
import { type Lettering } from './lettering.ts';
import { type Look } from './look.ts';
import { type Mark, type TextMark } from './mark.ts';
import { textMarks } from './setting.ts';
import { wrap } from './wrap.ts';

function headerTop({ page, styles, step }: Look): number {
  return page.top - step * 3 - styles.small.lead;
}

/** How much higher the first page's text starts: beside the header, where the line above the title leaves room for it. */
export function firstPageLift({ over, watermark, reference }: Sheet, look: Look, letters: Lettering): number {
  const { page, styles, step } = look;
  const first = watermark ?? over;
  if (first === undefined) return 0;
  const wide =
    letters.width(first, { ...styles.body, weight: 'bold' }) + letters.width(`${reference} Page 000 of 000`, styles.small) + step * 4;
  return wide <= page.width - page.left - page.right ? page.top - headerTop(look) : 0;
}

function headerMarks(sheet: Sheet, page: number, pageCount: number, look: Look, letters: Lettering): readonly Mark[] {
  const { page: paper, styles, step } = look;
  const style = styles.small;
  const room = paper.width - paper.left - paper.right;
  const right = [sheet.reference, `Page ${String(page + 1)} of ${String(pageCount)}`].filter((words) => words !== '').join(' ');
  const rights = { lines: wrap(right, room, style, letters), style };
  const left = room - Math.max(0, ...rights.lines.map((line) => letters.width(line, style))) - step * 4;
  // The first page says the title itself; later ones repeat it where one line holds it whole.
  const titles = page === 0 || letters.width(sheet.title, style) > left ? [] : [sheet.title];
  const top = headerTop(look);
  return [
    ...textMarks({ lines: titles, style }, { x: paper.left, top, room, align: 'left', tag: 'header' }, letters),
    ...textMarks(
      rights,
      { x: paper.left, top: top - (rights.lines.length - 1) * style.lead, room, align: 'right', tag: 'header' },
      letters,
    ),
  ];
}

type Foot = { readonly lefts: readonly string[]; readonly rights: readonly string[]; readonly isBeside: boolean; readonly height: number };

function footOf({ footer }: Sheet, { page, styles, step }: Look, letters: Lettering): Foot | undefined {
  if (footer === undefined) return undefined;
  const style = styles.small;
  const room = page.width - page.left - page.right;
  const lefts = wrap(footer.left, room, style, letters);
  const rights = footer.right === undefined ? [] : wrap(footer.right, room, style, letters);
  const isBeside = letters.width(footer.left, style) + letters.width(footer.right ?? '', style) + step * 3 <= room;
  return {
    lefts,
    rights,
    isBeside,
    height: (isBeside ? Math.max(lefts.length, rights.length) : lefts.length + rights.length) * style.lead,
  };
}

/** Where the text of every page ends, in points from the top: above the footer, as many lines as that has. */
export function textBottom(sheet: Sheet, look: Look, letters: Lettering): number {
  const foot = footOf(sheet, look, letters);
  return look.page.height - look.page.bottom - (foot === undefined ? 0 : foot.height + look.step * 3.5);
}

function footerMarks(sheet: Sheet, look: Look, letters: Lettering): readonly Mark[] {
  const foot = footOf(sheet, look, letters);
  if (foot === undefined) return [];
  const { page: paper, styles, step, colours } = look;
  const style = styles.small;
  const room = paper.width - paper.left - paper.right;
  const top = paper.height - paper.bottom - foot.height;
  const spot = { x: paper.left, room, tag: 'footer' as const };
  const rightTop = foot.isBeside ? top : top + foot.lefts.length * style.lead;
  return [
    {
      kind: 'line',
      points: [
        [paper.left, top - step],
        [paper.width - paper.right, top - step],
      ],
      thickness: 0.8,
      colour: colours.ink,
      tag: 'layout',
    },
    ...textMarks({ lines: foot.lefts, style }, { ...spot, top, align: 'left' }, letters),
    ...textMarks({ lines: foot.rights, style }, { ...spot, top: rightTop, align: foot.isBeside ? 'right' : 'left' }, letters),
  ];
}

/** Across every page, beneath the text and too pale to hinder it. */
function watermarkMarks({ watermark }: Sheet, { page: paper, styles }: Look, letters: Lettering): readonly TextMark[] {
  if (watermark === undefined) return [];
  const style = styles.watermark;
  const degrees = 52;
  const turn = (degrees * Math.PI) / 180;
  const half = letters.width(watermark, style) / 2;
  const x = paper.width / 2 - Math.cos(turn) * half + (Math.sin(turn) * style.size) / 3;
  const y = paper.height / 2 + Math.sin(turn) * half + (Math.cos(turn) * style.size) / 3;
  return [{ kind: 'text', x, y, words: watermark, style, turned: degrees, tag: 'watermark' }];
}

/** What stands on every page besides its text, in points from the page's top left. `under` is painted before the text. */
export function furniture(
  sheet: Sheet,
  page: number,
  pageCount: number,
  look: Look,
  letters: Lettering,
): { readonly under: readonly Mark[]; readonly over: readonly Mark[] } {
  return {
    under: watermarkMarks(sheet, look, letters),
    over: [...headerMarks(sheet, page, pageCount, look, letters), ...footerMarks(sheet, look, letters)],
  };
}
