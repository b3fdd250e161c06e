import { protocol, type Session } from 'electron';
import { randomBytes } from 'node:crypto';
import { type Result } from '#core/contract/result';
import { mediaTypes } from '#core/evidence/mediaTypes';
import { documentRefShape, type evidenceRefShape, type listRefShape, type Look, type packRefShape } from '#electron/gate/envelope';
import { type z } from 'zod';
import { withLook } from './look-file.ts';
import { recoveryAnswer, type RecoveryReason } from './recovery-page.ts';
import { type RendererFile, rendererFile } from './renderer-files.ts';
import { fileHeaders, pageHeaders } from './security-headers.ts';

export type DocumentRef = z.infer<typeof documentRefShape>;
export type ListRef = z.infer<typeof listRefShape>;
export type EvidenceRef = z.infer<typeof evidenceRefShape>;
export type PackRef = z.infer<typeof packRefShape>;

/** Bytes out of the book, by id and never by path. */
export type FileOfBook = { readonly bytes: Uint8Array; readonly mediaType: string };

export type SchemeOptions = {
  readonly renderer: string;
  readonly document: (document: DocumentRef) => Promise<Result<FileOfBook>>;
  /** As this window can show it. */
  readonly evidence: (id: string) => Promise<Result<FileOfBook>>;
  readonly recovery: () => RecoveryReason;
  readonly look: () => Look;
};

const servedMediaTypes: readonly string[] = mediaTypes;

/** Has to run before Electron is ready. `standard` gives the page an origin; `corsEnabled` lets it fetch from app://documents. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, stream: true } },
  ]);
}

/** 'app://documents/statement-1/normal' and 'app://documents/preview/stream-1/2026-04-01/2026-06-30/large', read back. */
export function readDocumentAddress(pathname: string): DocumentRef | undefined {
  const parts = pathname.split('/').slice(1);
  const [first, second] = parts;
  const [, streamId, from, to, form] = parts;
  const said =
    parts.length === 2 ? { id: first, form: second } : parts.length === 5 && first === 'preview' ? { streamId, from, to, form } : undefined;
  const read = documentRefShape.safeParse(said);
  return read.success ? read.data : undefined;
}

const nothing = (status: number): Response =>
  new Response('', { status, headers: { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' } });

function page({ bytes, contentType }: RendererFile, look: Look): Response {
  const nonce = randomBytes(16).toString('base64');
  const headers = pageHeaders(contentType, nonce);
  if (!contentType.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers });
  // react-aria reads the nonce from this element.
  const html = new TextDecoder().decode(bytes).replace(/<head>/u, () => `<head><meta property="csp-nonce" nonce="${nonce}">`);
  return new Response(withLook(html, look), { headers });
}

async function fileOfBook(asked: Promise<Result<FileOfBook>>): Promise<Response> {
  const result = await asked;
  if (!result.ok || !servedMediaTypes.includes(result.value.mediaType)) return nothing(404);
  return new Response(new Uint8Array(result.value.bytes), { headers: fileHeaders(result.value.mediaType) });
}

async function answer(options: SchemeOptions, request: Request): Promise<Response> {
  if (request.method !== 'GET') return nothing(405);
  const { host, pathname } = new URL(request.url);
  switch (host) {
    case 'books': {
      const file = await rendererFile(options.renderer, pathname);
      return file === undefined ? nothing(404) : page(file, options.look());
    }
    case 'documents': {
      const document = readDocumentAddress(pathname);
      return document === undefined ? nothing(404) : fileOfBook(options.document(document));
    }
    case 'evidence':
      return /^\/[a-z][a-z0-9_-]{1,64}$/u.test(pathname) ? fileOfBook(options.evidence(pathname.slice(1))) : nothing(404);
    case 'recovery':
      return recoveryAnswer(pathname, options.recovery()) ?? nothing(404);
    default:
      return nothing(404);
  }
}

/** Serves app://books, app://documents, app://evidence and app://recovery to this session. */
export function serveScheme(session: Session, options: SchemeOptions): void {
  session.protocol.handle('app', (request) => answer(options, request));
}
