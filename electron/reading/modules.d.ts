/** The parts of two modules without types that are used here. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export type Api = {
    readonly Init: (dataFolder: string, language: string, engine: number) => number;
    readonly SetVariable: (name: string, value: string) => boolean;
    readonly SetPageSegMode: (mode: number) => void;
    /** Reads the file /input of the module's own memory; 0 where it could. */
    readonly SetImageFile: (orientation: number, angle: number) => number;
    readonly Recognize: (monitor: null) => number;
    readonly GetTSVText: (page: number) => string;
    readonly Clear: () => void;
  };
  export type Core = {
    readonly FS: { readonly writeFile: (path: string, bytes: Uint8Array) => void; readonly unlink: (path: string) => void };
    readonly TessBaseAPI: new () => Api;
  };
  export default function makeCore(options: {
    readonly wasmBinary: Uint8Array;
    readonly print: (words: string) => void;
    readonly printErr: (words: string) => void;
    readonly TesseractProgress: (percent: number) => void;
  }): Promise<Core>;
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
