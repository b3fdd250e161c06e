import { stat } from 'node:fs/promises';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type ChosenFile, type ChosenPlace, type FileKind, type FileRead, type PlaceKind } from '#core/contract/window';
import { type Act, type Look, mostFileBytes, mostFileWords } from '#electron/gate/envelope';
import { type Held, type HeldFile, heldPath, type Tokens } from '#electron/gate/tokens';
import { type Dialogs } from './dialogs.ts';
import { type Draw } from './drawing.ts';
import { saveFile } from './save-file.ts';
import { type Packing } from './pack.ts';
import { type DocumentRef, type EvidenceRef, type FileOfBook, type ListRef, type PackRef } from './scheme.ts';

/** Kept by the ledger in the folder of the open book. */
export type Drafts = (name: 'drafts.read' | 'drafts.keep', payload: object) => Promise<Result<unknown>>;

export type ActsOptions = {
  readonly tokens: Tokens;
  readonly dialogs: Dialogs;
  readonly document: (document: DocumentRef | ListRef) => Promise<Result<FileOfBook>>;
  /** Evidence as it leaves the book: without what a camera wrote beside it, or byte for byte. */
  readonly evidence: (evidence: EvidenceRef) => Promise<Result<FileOfBook>>;
  readonly pack: Packing;
  readonly read: (held: HeldFile) => Promise<Result<FileRead>>;
  /** Somebody waits for this document: `documents.drawn` or `documents.notDrawn` tells the window. */
  readonly draw: Draw;
  readonly cancel: (jobId: string) => void;
  readonly drafts: Drafts;
  readonly rememberLook: (look: Look) => void;
  readonly saved: () => void;
};

const tooBig = (): Result<never> => refused(problem('input.fileTooBig', { limit: mostFileWords }));

function hold(tokens: Tokens, held: Held): Result<ChosenFile> {
  const size = held.kind === 'file' ? held.size : 0;
  if (size > mostFileBytes) return tooBig();
  const token = tokens.hold(held);
  return token === undefined ? tooBig() : done({ token, name: held.name, size });
}

async function chooseFiles({ dialogs, tokens }: ActsOptions, kind: FileKind): Promise<Result<readonly ChosenFile[]>> {
  const chosen: ChosenFile[] = [];
  for (const path of await dialogs.files(kind)) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || !found.isFile()) return refused(problem('input.fileGone', {}));
    const held = hold(tokens, heldPath('file', path, found.size));
    if (!held.ok) return held;
    chosen.push(held.value);
  }
  return done(chosen);
}

async function choosePlace({ dialogs, tokens }: ActsOptions, kind: PlaceKind): Promise<Result<{ readonly place?: ChosenPlace }>> {
  const path = await dialogs.place(kind);
  if (path === undefined) return done({});
  const held = heldPath('place', path, 0);
  const token = tokens.hold(held);
  return token === undefined ? tooBig() : done({ place: { token, name: held.name } });
}

/** What a chosen file seems to say. Its token stays good: looking uses nothing up. */
async function readFile({ tokens, read }: ActsOptions, token: string): Promise<Result<FileRead>> {
  const held = tokens.claim([token], undefined)[token];
  return held?.kind === 'file' ? read(held) : refused(problem('input.fileGone', {}));
}

type Saved = Result<{ readonly saved: boolean }>;

async function savePack({ dialogs, pack }: Pick<ActsOptions, 'dialogs' | 'pack'>, ref: PackRef, name: string): Promise<Saved> {
  const packed = await pack(ref);
  if (!packed.ok) return packed;
  const path = await dialogs.saveAs(name);
  return path === undefined ? done({ saved: false }) : saveFile(path, packed.value);
}

async function saveDocument(
  { dialogs, document, evidence, pack, draw }: ActsOptions,
  ref: DocumentRef | ListRef | EvidenceRef | PackRef,
  name: string,
): Promise<Saved> {
  if ('pack' in ref) return savePack({ dialogs, pack }, ref, name);
  // Fetched first: nobody should choose a place for a file that cannot be had.
  const found = await ('evidenceId' in ref ? evidence(ref) : document(ref));
  if (!found.ok && found.problem.code === 'document.notDrawn' && 'id' in ref) draw(ref);
  if (!found.ok) return found;
  const path = await dialogs.saveAs(name);
  return path === undefined ? done({ saved: false }) : saveFile(path, found.value.bytes);
}

/** What the doorman does for the window himself. None of it is about money. */
export function actsOf(options: ActsOptions): (act: Act) => Promise<Result<unknown>> {
  return (act) => {
    switch (act.act) {
      case 'chooseFiles':
        return chooseFiles(options, act.kind);
      case 'choosePlace':
        return choosePlace(options, act.kind);
      case 'offerFile': {
        const name = act.name.replaceAll(/[\\/\p{Cc}]+/gu, ' ').trim() || 'Picture';
        return Promise.resolve(hold(options.tokens, { kind: 'file', name, size: act.bytes.byteLength, bytes: act.bytes }));
      }
      case 'readFile':
        return readFile(options, act.token);
      case 'saveDocument':
        return saveDocument(options, act.document, act.suggestedName);
      case 'cancel':
        options.cancel(act.jobId);
        return Promise.resolve(done({}));
      case 'readDrafts':
        return options.drafts('drafts.read', { book: act.book });
      case 'keepDrafts':
        return options.drafts('drafts.keep', { book: act.book, drafts: act.drafts });
      case 'rememberLook':
        options.rememberLook(act.look);
        return Promise.resolve(done({}));
      case 'saved':
        options.saved();
        return Promise.resolve(done({}));
    }
  };
}
