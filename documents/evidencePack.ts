import { createHash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';
import { type Pack } from '#core/contract/shapes/pack';
import { type PackFile, type Packed, indexName, leftOutOf, packColumns, packFiles, packRows } from '#core/statement/pack';
import { packIndexSheet } from '#core/statement/packSheet';
import { instant } from '#core/time/instant';
import { csvBytes } from './csv.ts';
import { type StatementDrawing, producerVersion } from './statement.ts';

/** A copy that may leave with the ending of its name, or why there is none. */
export type PackCopy = { readonly bytes: Uint8Array; readonly ending: string } | { readonly why: string };

export type PackWriter = {
  readonly files: readonly PackFile[];
  /** The next bytes of the zip. Each file is given once, in the order of `files`. */
  readonly add: (file: PackFile, copy: PackCopy) => readonly Uint8Array[];
  /** What draws the index as a page, once every file was given: dated on the last day, so that it is the same everywhere. */
  readonly index: () => StatementDrawing;
  /** The index as that page, where it could be drawn, and as a file for a spreadsheet; and the zip's end. */
  readonly end: (indexPages: Uint8Array | undefined) => readonly Uint8Array[];
  readonly leftOut: () => number;
};

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Photographs and PDFs are pressed already: they go in as they are. */
function zipper(day: string): {
  readonly add: (name: string, bytes: Uint8Array) => readonly Uint8Array[];
  readonly end: () => readonly Uint8Array[];
} {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    made.push(chunk);
  });
  return {
    add: (name, bytes) => {
      const file = new ZipDeflate(name, { level: 0 });
      // A time on the clock of wherever it is: the same bytes everywhere.
      file.mtime = `${day}T12:00:00`;
      zip.add(file);
      file.push(bytes, true);
      return made.splice(0);
    },
    end: () => {
      zip.end();
      return made.splice(0);
    },
  };
}

/**
 * Writes the evidence of a span as a zip, file by file so that only one is in memory at a time, and its index last. The same pack and
 * copies make the same bytes. Names are safe on every system.
 */
export function packWriter(pack: Pack): PackWriter {
  const zip = zipper(pack.data.period.to);
  const packed = new Map<PackFile, Packed>();
  return {
    files: packFiles(pack),
    add: (file, copy) => {
      if ('why' in copy) {
        packed.set(file, copy);
        return [];
      }
      const name = `${file.base}.${copy.ending}`;
      packed.set(file, { name, digest: sha256(copy.bytes) });
      return zip.add(name, copy.bytes);
    },
    index: () => ({
      sheet: packIndexSheet(pack, packed),
      drawing: {
        form: 'normal',
        conformance: 'A-3a',
        attachments: [],
        madeAt: instant(`${pack.data.period.to}T00:00:00.000Z`),
        producerVersion,
      },
    }),
    end: (indexPages) => [
      ...(indexPages === undefined ? [] : zip.add(`${indexName(pack)}.pdf`, indexPages)),
      ...zip.add(`${indexName(pack)}.csv`, csvBytes(packColumns, packRows(pack, packed), { forExcel: true })),
      ...zip.end(),
    ],
    leftOut: () => leftOutOf(packed),
  };
}
