import { z } from 'zod';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type Sheet } from '#core/sheet/sheet';
import { type Book } from '#db/kernel/book';
import { drawPdf } from '#documents/draw';
import { type Drawing } from '#documents/drawing';
import { loadFonts } from '#documents/fonts';
import { answerDoorman } from '#electron/ledger/documents';
import { bookFiles } from '#electron/main/book-files';
import { packingBy } from '#electron/main/pack';
import { readingBy } from '#electron/main/reading';
import { readerService } from '#electron/reading/service';
import { valueOf } from './tempKernel.ts';

const pageShape = z.object({
  sheet: z.custom<Sheet>((value) => typeof value === 'object'),
  drawing: z.custom<Omit<Drawing, 'fonts'>>((value) => typeof value === 'object'),
});

/** The zip that the window saves, made by the window's own parts in this one process: the ledger's answers, the paper's pages, the reader's pictures. */
export async function packOfWindow(
  book: Book,
  asked: { readonly streamId: string; readonly from: string; readonly to: string },
): Promise<Buffer> {
  const ledger = {
    call: (name: string, payload: unknown) =>
      Promise.resolve(answerDoorman(book, name, payload) ?? refused(problem('input.unknownRoute', {}))),
  };
  const paper = {
    call: (_: string, payload: unknown) => {
      const { sheet, drawing } = pageShape.parse(payload);
      return Promise.resolve(done(drawPdf(sheet, { ...drawing, fonts: loadFonts() })));
    },
  };
  const reader = readerService({}, undefined, {
    emit: () => undefined,
    remember: () => undefined,
    log: () => undefined,
    line: () => undefined,
  });
  const reading = readingBy({ call: async (name, payload) => reader.call(name, payload), abandon: () => undefined });
  const packing = packingBy(ledger, bookFiles(ledger, paper, reading));
  const chunks: Uint8Array[] = [];
  for await (const chunk of valueOf(await packing({ pack: asked }))) chunks.push(chunk);
  return Buffer.concat(chunks);
}
