// Every tsconfig that reaches this file has to find the declarations.
/// <reference path="./modules.d.ts" />
import makeCore, { type Api, type Core } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { type ReadLine } from '#core/evidence/receipt/line';
import { readPart } from './parts.ts';

/** One picture in shades of grey, a byte for each point, from the top left. */
export type Grey = { readonly width: number; readonly height: number; readonly points: Uint8Array };

type Engine = { readonly core: Core; readonly api: Api };

let engine: Promise<Engine> | undefined;

/** Long short-term memory nets only (1): the data and the module have no other. */
const newEngine = 1;
/** Blocks are found without the page being turned. */
const autoPage = 3;

function silent(): void {
  return undefined;
}

/** Made once in the life of the process, out of bytes at hand: the module has nothing left to look for. */
async function makeEngine(): Promise<Engine> {
  const core = await makeCore({ wasmBinary: readPart('tesseract.wasm'), print: silent, printErr: silent, TesseractProgress: silent });
  core.FS.writeFile('/eng.traineddata', readPart('eng.traineddata.gz'));
  const api = new core.TessBaseAPI();
  if (api.Init('/', 'eng', newEngine) !== 0) throw new Error('the letters could not be learnt');
  api.SetPageSegMode(autoPage);
  // A till's columns stand far apart: the space between a word and its sum is part of the line.
  api.SetVariable('preserve_interword_spaces', '1');
  return { core, api };
}

/** A picture as plain as a file can be: a heading, then its points. */
function greyFile({ width, height, points }: Grey): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${String(width)} ${String(height)}\n255\n`, 'latin1'), points]);
}

type Word = { readonly line: string; readonly height: number; readonly sure: number; readonly words: string };

/** The words of the engine's table, each with the line it stands on. */
function wordsOf(table: string): readonly Word[] {
  return table.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , , , , height, sure, words = ''] = row.split('\t');
    if (level !== '5' || words.trim() === '') return [];
    return [{ line: [page, block, paragraph, line].join('.'), height: Number(height), sure: Number(sure), words }];
  });
}

function lineOf(words: readonly Word[]): ReadLine {
  const letters = words.reduce((sum, word) => sum + word.words.length, 0);
  const sure = words.reduce((sum, word) => sum + word.sure * word.words.length, 0) / letters;
  const heights = words.map(({ height }) => height).toSorted((a, b) => a - b);
  return { words: words.map((word) => word.words).join(' '), height: heights[Math.floor(heights.length / 2)] ?? 0, sure };
}

function linesIn(words: readonly Word[]): readonly ReadLine[] {
  const lines = new Map<string, readonly Word[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return [...lines.values()].map(lineOf);
}

/** The lines that can be read off a picture, from the top. */
export async function readLetters(picture: Grey): Promise<readonly ReadLine[]> {
  engine ??= makeEngine();
  const { core, api } = await engine;
  core.FS.writeFile('/input', greyFile(picture));
  try {
    if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0) return [];
    return linesIn(wordsOf(api.GetTSVText(0)));
  } finally {
    api.Clear();
    core.FS.unlink('/input');
  }
}
