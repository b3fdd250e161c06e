import { type Proof, type Proofs, type ProofState } from '#core/sheet/sheet';
import { proofWord, sentence } from '#core/sheet/words';
import { type Look, type Style } from '#documents/page/look';
import { type Mark, type Strip, type Tag } from '#documents/page/mark';
import { baseline, heightOf, type Laid, type Setting, textMarks } from '#documents/page/setting';
import { wrap } from '#documents/page/wrap';

/** A tick, a filled diamond, an empty square: three shapes, so that the state survives a grey copy even before its word is read. */
function sign(state: ProofState, x: number, middle: number, size: number, colour: string): Mark {
  const tag = 'layout';
  if (state === 'holds') {
    const points = [
      [x, middle],
      [x + size * 0.36, middle + size * 0.36],
      [x + size, middle - size * 0.42],
    ] as const;
    return { kind: 'line', points, thickness: size * 0.2, colour, tag };
  }
  if (state === 'open') {
    const half = size * 0.42;
    return { kind: 'box', x: x + size / 2 - half, y: middle - half, width: half * 2, height: half * 2, radius: 0, edge: colour, tag };
  }
  const half = size / 2;
  const points = [
    [x + half, middle - half],
    [x + size, middle],
    [x + half, middle + half],
    [x, middle],
    [x + half, middle - half],
  ] as const;
  return { kind: 'line', points, thickness: size * 0.2, colour, tag };
}

function stateStyle(state: ProofState, { styles, colours }: Look): Style {
  const colour = { holds: colours.good, explained: colours.attention, open: colours.stop }[state];
  return { ...styles.cellStrong, colour };
}

type Widths = { readonly state: number; readonly page: number };

function layProof(
  { state, words, see }: Proof,
  { look, letters, room, pageNumber }: Setting,
  widths: Widths,
): { readonly tag: Tag; readonly strip: Strip } {
  const { cell } = look.styles;
  const style = stateStyle(state, look);
  const pad = look.step * 1.15;
  const size = style.size * 0.72;
  const stateTag: Tag = { type: 'Lbl' };
  const bodyTag: Tag = { type: 'P' };
  const linkTag: Tag = { type: 'Link', ...(see === undefined ? {} : { to: see }) };
  // In large print the sentence stands below its state and page, and has the whole width.
  const textX = look.isLarge ? 0 : widths.state;
  const textTop = pad + (look.isLarge ? style.lead : 0);
  const body = {
    lines: wrap(sentence(words, pageNumber), look.isLarge ? room : room - widths.state - widths.page, cell, letters),
    style: cell,
  };
  const height = Math.max(textTop + heightOf(body), pad + style.lead) + pad;
  const spot = { room, tag: stateTag, align: 'left' as const };
  const pageWords = see === undefined ? [] : [`page ${pageNumber({ pageOf: see })}`];
  const marks: readonly Mark[] = [
    sign(state, 1, pad + baseline(style) - style.size * 0.33, size, style.colour),
    ...textMarks({ lines: [proofWord[state]], style }, { ...spot, x: size + look.step * 1.6, top: pad }, letters),
    ...textMarks(body, { ...spot, x: textX, top: textTop, tag: bodyTag }, letters),
    ...textMarks({ lines: pageWords, style: cell }, { ...spot, x: 0, top: pad, align: 'right', tag: linkTag }, letters),
    {
      kind: 'line',
      points: [
        [0, height],
        [room, height],
      ],
      thickness: 0.6,
      colour: look.colours.line,
      tag: 'layout',
    },
  ];
  const said: Tag = { type: 'LBody', kids: see === undefined ? [bodyTag] : [bodyTag, linkTag] };
  return { tag: { type: 'LI', kids: [stateTag, said] }, strip: { height, before: 0, marks, keepWithNext: false } };
}

/** The state, the sentence, and the page that shows it, which is also a link. */
export function layProofs({ proofs, keepWithNext = false }: Proofs, setting: Setting): Laid {
  const { look, letters } = setting;
  const words = proofs.map(({ state }) => letters.width(proofWord[state], look.styles.cellStrong));
  const sign = look.styles.cellStrong.size * 0.72 + look.step * 1.6;
  const widths = {
    state: sign + Math.max(0, ...words) + look.step * 3.5,
    page: letters.width('page 000', look.styles.cell) + look.step * 2,
  };
  const laid = proofs.map((proof) => layProof(proof, setting, widths));
  const strips = laid.map(({ strip }, place) => ({
    ...strip,
    keepWithNext: place === 0 || (place === laid.length - 1 && keepWithNext),
    before: place === 0 ? look.step * 0.5 : 0,
  }));
  return { strips, tags: [{ type: 'L', kids: laid.map(({ tag }) => tag) }] };
}
