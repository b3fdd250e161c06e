/**
 * pdfkit's browser build: it deflates with fflate (the same bytes under every Node and Electron) and reads no files by itself.
 * The package offers it to bundlers only, so it is imported by its path. Only what documents/ uses is declared.
 */
declare module '*/pdfkit.browser.mjs' {
  /** Text, as against a name. */
  export type PdfText = { readonly length: number; charCodeAt(place: number): number };
  export type PdfValue = string | number | boolean | null | PdfText | Uint8Array | PdfReference | readonly PdfValue[] | PdfDictionary;
  export type PdfDictionary = { [key: string]: PdfValue | undefined };

  export class PdfReference {
    readonly id: number;
    data: PdfDictionary;
    compress: boolean;
    write(chunk: Uint8Array | string): void;
    end(chunk?: Uint8Array | string): void;
  }

  export type GlyphPosition = { readonly xAdvance: number; readonly advanceWidth: number };
  export type EmbeddedFont = {
    readonly id: string;
    readonly font: { hasGlyphForCodePoint(code: number): boolean };
    /** Four hex digits for each glyph, and how far each one moves the pen in thousandths of the size. */
    encode(text: string, features?: readonly string[]): readonly [readonly string[], readonly GlyphPosition[]];
    ref(): PdfReference;
  };

  export type Page = {
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
    readonly annotations: PdfReference[];
    write(chunk: Uint8Array): void;
  };

  export class PDFDocument {
    constructor(options: {
      readonly autoFirstPage: false;
      readonly font: null;
      readonly pdfVersion: '1.4' | '1.7';
      readonly subset: string;
      readonly lang: string;
      readonly displayTitle: true;
    });
    info: Record<string, string>;
    page: Page;
    readonly _root: PdfReference;
    readonly _font: EmbeddedFont;
    readonly _buffer: readonly Uint8Array[];
    readonly _offset: number;
    readonly _offsets: (number | null)[];
    _waiting: number;
    _id: Uint8Array;
    endMetadata: () => void;
    _write(data: Uint8Array): void;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    ref(data: PdfDictionary): PdfReference;
    addNamedEmbeddedFile(name: string, specification: PdfReference): void;
    end(): void;
  }
}
