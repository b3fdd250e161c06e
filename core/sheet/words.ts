import { pounds } from '#core/money/words';
import { type Figure, type PageOf, type ProofState, type Words } from './sheet.ts';

/** The state as printed: a word that stands without its colour. */
export const proofWord: Readonly<Record<ProofState, string>> = { holds: 'Holds', explained: 'Explained', open: 'Open' };

export function figureWords(figure: Figure): string {
  return 'sum' in figure ? pounds(figure.sum) : figure.words;
}

/** The sentence with every page reference said by `pageNumber`. */
export function sentence(words: Words, pageNumber: (reference: PageOf) => string): string {
  return typeof words === 'string' ? words : words.map((piece) => (typeof piece === 'string' ? piece : pageNumber(piece))).join('');
}
