import { join } from 'node:path';
import { z } from 'zod';
import { done } from '#core/contract/result';
import { type Sheet } from '#core/sheet/sheet';
import { drawPdf } from '#documents/draw';
import { type Drawing } from '#documents/drawing';
import { loadFonts } from '#documents/fonts';
import { serve } from './serve.ts';

/** Sent by the ledger through the doorman, both ours: looked at only as far as which message it is. */
const toDrawShape = z.object({
  sheet: z.custom<Sheet>((value) => typeof value === 'object'),
  drawing: z.custom<Omit<Drawing, 'fonts'>>((value) => typeof value === 'object'),
});

serve(() => {
  const fonts = loadFonts(join(import.meta.dirname, 'fonts'));
  return {
    call: (name, payload) => {
      if (name !== 'draw') throw new TypeError('paper only draws');
      const { sheet, drawing } = toDrawShape.parse(payload);
      return done(drawPdf(sheet, { ...drawing, fonts }));
    },
    cancel: () => undefined,
    close: () => undefined,
  };
});
