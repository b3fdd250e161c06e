import { type EmbeddedFont } from '#documents/pdfkit';
import { type Lettering } from '#documents/page/lettering';
import { type BoxMark, type LineMark, type Mark, type TextMark } from '#documents/page/mark';
import { hexText } from './objects.ts';

function number(points: number): string {
  return String(Math.round(points * 100) / 100);
}

function colour(hash: string, operator: 'rg' | 'RG'): string {
  const parts = [1, 3, 5].map((start) => String(Math.round((Number.parseInt(hash.slice(start, start + 2), 16) / 255) * 1000) / 1000));
  return `${parts.join(' ')} ${operator}`;
}

/** Sets the pen at a point and turns its line anticlockwise. */
function turnedTo(degrees: number, x: number, y: number): string {
  const turn = (degrees * Math.PI) / 180;
  const [cosine = '', sine = ''] = [Math.cos(turn), Math.sin(turn)].map((ratio) => String(Math.round(ratio * 10000) / 10000));
  return `${cosine} ${sine} -${sine} ${cosine} ${number(x)} ${number(y)} Tm`;
}

/** How far control points stand from the corner of a quarter circle. */
const corner = 0.5523;

function boxPath({ width: w, height: h, radius }: BoxMark, x: number, y: number): string {
  if (radius === 0) return `${number(x)} ${number(y - h)} ${number(w)} ${number(h)} re`;
  const r = Math.min(radius, w / 2, h / 2);
  const k = r * (1 - corner);
  const b = y - h;
  const to = (...points: readonly number[]): string => points.map(number).join(' ');
  return [
    `${to(x + r, y)} m`, `${to(x + w - r, y)} l`, `${to(x + w - k, y, x + w, y - k, x + w, y - r)} c`,
    `${to(x + w, b + r)} l`, `${to(x + w, b + k, x + w - k, b, x + w - r, b)} c`,
    `${to(x + r, b)} l`, `${to(x + k, b, x, b + k, x, b + r)} c`,
    `${to(x, y - r)} l`, `${to(x, y - k, x + k, y, x + r, y)} c h`,
  ].join('\n'); // prettier-ignore
}

/** Writes one page's content; positions come from the top left and go out from the bottom left. */
export class PageContent {
  readonly fonts = new Map<string, EmbeddedFont>();
  readonly #letters: Lettering;
  readonly #height: number;
  readonly #parts: string[] = [];
  /** What the page's state is already, so that nothing is said twice. */
  #inked = '';
  #lined = '';
  #font = '';

  constructor(letters: Lettering, height: number) {
    this.#letters = letters;
    this.#height = height;
  }

  open(tag: string, properties: string): void {
    this.#parts.push(`/${tag} <<${properties}>> BDC`);
  }

  close(): void {
    this.#parts.push('EMC');
  }

  text(): string {
    return this.#parts.join('\n');
  }

  draw(mark: Mark, left: number, top: number): void {
    const x = left + leftOf(mark);
    if (mark.kind === 'text') this.#words(mark, x, this.#height - top - mark.y);
    else if (mark.kind === 'box') this.#box(mark, x, this.#height - top - mark.y);
    else this.#line(mark, left, this.#height - top);
  }

  #ink(hash: string): void {
    if (this.#inked === hash) return;
    this.#parts.push(colour(hash, 'rg'));
    this.#inked = hash;
  }

  #words({ words, style, turned = 0 }: TextMark, x: number, y: number): void {
    this.#ink(style.colour);
    let line = '';
    let isWhole = true;
    const size = number(style.size);
    const flush = (): void => {
      if (line !== '') this.#parts.push(`[${line}] TJ`);
      line = '';
    };
    this.#parts.push('BT', turned === 0 ? `${number(x)} ${number(y)} Td` : turnedTo(turned, x, y));
    const start = this.#parts.length;
    words.split(' ').forEach((word, place) => {
      for (const part of place === 0 ? [word] : [' ', word]) {
        const lettered = this.#letters.word(part, style.weight);
        isWhole &&= lettered.isWhole;
        for (const run of lettered.runs) {
          const font = `/${run.font.id} ${size} Tf`;
          if (font !== this.#font) {
            flush();
            this.#font = font;
            this.fonts.set(run.font.id, run.font);
            this.#parts.push(font);
          }
          line += run.letters;
        }
      }
    });
    flush();
    // What a reader copies or hears is the text itself even where a letter had no shape.
    if (!isWhole) this.#parts.splice(start, 0, `/Span <</ActualText ${hexText(words)}>> BDC`);
    if (!isWhole) this.#parts.push('EMC');
    this.#parts.push('ET');
  }

  #pen(hash: string, thickness: number): void {
    const pen = `${colour(hash, 'RG')} ${number(thickness)} w`;
    if (pen === this.#lined) return;
    this.#parts.push(pen);
    this.#lined = pen;
  }

  #box(mark: BoxMark, x: number, y: number): void {
    if (mark.fill !== undefined) this.#ink(mark.fill);
    if (mark.edge !== undefined) this.#pen(mark.edge, 0.9);
    this.#parts.push(boxPath(mark, x, y), mark.fill === undefined ? 'S' : mark.edge === undefined ? 'f' : 'B');
  }

  #line({ points, thickness, colour: hash }: LineMark, left: number, top: number): void {
    this.#pen(hash, thickness);
    const path = points.map(([x, y], place) => `${number(left + x)} ${number(top - y)} ${place === 0 ? 'm' : 'l'}`);
    this.#parts.push(...path, 'S');
  }
}

function leftOf(mark: Mark): number {
  return mark.kind === 'line' ? 0 : mark.x;
}
