import { type MediaType } from '#core/evidence/mediaTypes';
import { type ReadLine } from '#core/evidence/receipt/line';
import { type Result } from './result.ts';
import { type CostPlan } from './shapes/costing.ts';
import { type Draft, type KeptDraft } from './shapes/draft.ts';
import { type InputOf, type OutputOf, type RouteName } from './routes.ts';

/** What the person is asked to choose: `receipt` takes several PDFs or pictures, the others one file each. */
export type FileKind = 'receipt' | 'letter' | 'bankFile' | 'bankStatement' | 'bankTable' | 'yearPack' | 'funderProfile';

/** A folder: for a new book, of a book that is already there, or for a backup. */
export type PlaceKind = 'newBook' | 'book' | 'backup';

/** A chosen file as the window sees it. `token` goes into a route's input once; the path never crosses. */
export type ChosenFile = { readonly token: string; readonly name: string; readonly size: number };
export type ChosenPlace = { readonly token: string; readonly name: string };

/** A file dropped or pasted: the page reads its bytes (`await file.arrayBuffer()`), because a pasted picture has no path at all. */
export type OfferedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file that was looked at: what it is by its bytes, and the lines that could be read off it, from the top. */
export type FileRead = {
  readonly mediaType: MediaType;
  /** A PDF's own text, or letters told from a picture. */
  readonly from: 'text' | 'picture';
  readonly lines: readonly ReadLine[];
};

/** A proof to save elsewhere: without what a camera wrote beside it (where, when), or byte for byte as it came. */
export type EvidenceRef = { readonly evidenceId: string; readonly as: 'plain' | 'original' };

/** Every proof of a span of one kind of money with an index, as one zip: copies without what a camera wrote beside them. */
export type PackRef = { readonly pack: { readonly streamId: string; readonly from: string; readonly to: string } };

export type DocumentForm = 'normal' | 'large' | 'grey';

/** An issued document by its `documentId`, or a span drawn for looking at. Its PDF is at `documentAddress(…)`. */
export type DocumentRef =
  | { readonly id: string; readonly form: DocumentForm }
  | { readonly streamId: string; readonly from: string; readonly to: string; readonly form: DocumentForm };

/** How this computer's windows look, whichever book is open. */
export type LookChosen = {
  readonly colours: 'computer' | 'light' | 'dark' | 'contrast' | 'contrast-dark';
  readonly text: 'usual' | 'large' | 'largest';
};

/** What is to be paid at the bank out of one of the holder's accounts, by its name: as the bank's file, or as a list on paper. */
export type ListRef =
  /** A report to HMRC, byte for byte as it was made. */
  | { readonly list: 'report'; readonly reportId: string; readonly as: 'xml' }
  | { readonly list: 'payments'; readonly account: string; readonly as: 'csv' | DocumentForm }
  /** Every entry and posting of these days, or all there are: for a spreadsheet, or for hledger. */
  | { readonly list: 'ledger'; readonly from?: string; readonly to?: string; readonly as: 'csv' | 'journal' }
  /** One payday's contributions to one pension scheme, as a file for its provider. */
  | {
      readonly list: 'pension';
      readonly payRunId: string;
      readonly schemeId: string;
      readonly layout: 'nest' | 'plain';
      readonly as: 'csv';
    }
  /** What a funder asks, to carry to another book. */
  | { readonly list: 'funder'; readonly funderId: string; readonly as: 'json' }
  /** One PA's holiday record, as a file for a spreadsheet. */
  | { readonly list: 'holiday'; readonly employmentId: string; readonly as: 'csv' }
  /** The headings of a file of trips, to fill in a spreadsheet. */
  | { readonly list: 'tripTemplate'; readonly as: 'csv' }
  /** A PA's timesheet of the pay period that holds the day, to write on. */
  | { readonly list: 'timesheet'; readonly employmentId: string; readonly day: string; readonly as: DocumentForm }
  /** The rota of some days, everybody's or one PA's: for a calendar, or on paper. */
  | {
      readonly list: 'rota';
      readonly from: string;
      readonly to?: string;
      readonly employmentId?: string;
      readonly as: 'ics' | DocumentForm;
    }
  /** What a care plan costs, beside the plan that it is compared with: for a spreadsheet, or on paper. */
  | { readonly list: 'costing'; readonly plan: CostPlan; readonly than: CostPlan; readonly as: 'csv' | DocumentForm };

/** What the window hears without having asked. */
export type BooksEvents = {
  /** A command was kept: what the screens hold may be stale. */
  readonly 'book.changed': { readonly route: string };
  /** A book was opened or closed, or the shelf changed. */
  readonly 'shelf.changed': { readonly route: string };
  readonly 'documents.drawn': { readonly id: string; readonly form: DocumentForm };
  readonly 'documents.notDrawn': { readonly id: string; readonly form: DocumentForm };
  /** How far a job is: its id is the one it was sent with. `words` says what is being done now, `done` of `total` is the whole of it. */
  readonly 'job.progress': {
    readonly jobId: string;
    readonly route: string;
    readonly words: string;
    readonly done: number;
    readonly total: number;
  };
};
export type BooksEvent = keyof BooksEvents;

export type Books = {
  /**
   * The only way to the book. Every command takes a fresh id (crypto.randomUUID()), the same one when it is sent again; a job takes one
   * too, and any other query none. `typist` is who is typing, by their id in the book; the holder where nobody is named. The ledger refuses
   * a command of somebody whom the book does not know, or who may not type today.
   */
  readonly call: <Name extends RouteName>(
    route: Name,
    input: InputOf<Name>,
    commandId?: string,
    typist?: string,
  ) => Promise<Result<OutputOf<Name>>>;
  readonly files: {
    /** Shows the system's dialog. An empty list where the person cancelled. */
    readonly choose: (kind: FileKind) => Promise<Result<readonly ChosenFile[]>>;
    /** `place` is absent where the person cancelled. */
    readonly choosePlace: (kind: PlaceKind) => Promise<Result<{ readonly place?: ChosenPlace }>>;
    readonly fromDrop: (file: OfferedFile) => Promise<Result<ChosenFile>>;
    /** Looks at a chosen file, on this computer alone; the token stays good. evidence.notRead where it took too long: it can be kept all the same. */
    readonly read: (token: string) => Promise<Result<FileRead>>;
  };
  readonly documents: {
    /** Saves the PDF, or the bank's file, where the person says. `saved` is false where they cancelled. */
    readonly save: (
      document: DocumentRef | ListRef | EvidenceRef | PackRef,
      suggestedName: string,
    ) => Promise<Result<{ readonly saved: boolean }>>;
  };
  /** Returns what stops the listening. */
  readonly on: <Name extends BooksEvent>(event: Name, listener: (data: BooksEvents[Name]) => void) => () => void;
  /** Stops the job with that id at its next slice. One that is already done stays done. */
  readonly cancel: (jobId: string) => Promise<void>;
  /** Runs before the window closes, so that nothing typed is lost. The window waits three seconds, no longer. Returns what takes it away. */
  readonly beforeClose: (save: () => Promise<void>) => () => void;
  /** What was typed and not saved, kept in the folder of the book with this ref. `keep` takes all there is now in place of what was kept. */
  readonly drafts: {
    readonly read: (book: string) => Promise<Result<readonly KeptDraft[]>>;
    readonly keep: (book: string, drafts: readonly Draft[]) => Promise<Result<Record<string, never>>>;
  };
  /** Remembered at this computer, never in a book. The next page comes with it as `data-wish` and `data-text` of its root. */
  readonly rememberLook: (look: LookChosen) => Promise<void>;
  readonly info: { readonly version: string; readonly platform: string };
};

/** Where the window reads a PDF from: give it to pdf.js, or to fetch. */
export function documentAddress(document: DocumentRef): string {
  if ('id' in document) return `app://documents/${document.id}/${document.form}`;
  return `app://documents/preview/${document.streamId}/${document.from}/${document.to}/${document.form}`;
}

/** Where the window reads a receipt from: an address for <img>, or for pdf.js. */
export function evidenceAddress(evidenceId: string): string {
  return `app://evidence/${evidenceId}`;
}
