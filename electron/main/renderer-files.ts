import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** What the renderer's folder may hold. A file of any other kind is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.icc': 'application/octet-stream',
  '.wasm': 'application/wasm',
};

export type RendererFile = { readonly bytes: Uint8Array; readonly contentType: string };

/** The parts of an address's path, each safe as a file name; undefined where any is not. Decoded once, as the address said it. */
export function safeParts(pathname: string): readonly string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const parts = decoded.split('/').filter((part) => part !== '');
  return parts.every((part) => /^[\w@][\w@. +-]*$/u.test(part) && !part.endsWith('.')) ? parts : undefined;
}

/**
 * The file that `app://books/…` names, inside `root` and nowhere else, links included. A path without an ending is a screen, and
 * every screen is index.html. Undefined where there is no such file.
 */
export async function rendererFile(root: string, pathname: string): Promise<RendererFile | undefined> {
  const parts = safeParts(pathname);
  if (parts === undefined) return undefined;
  const isScreen = extname(parts.at(-1) ?? '') === '';
  const path = isScreen ? join(root, 'index.html') : join(root, ...parts);
  const contentType = contentTypes[extname(path).toLowerCase()];
  if (contentType === undefined) return undefined;
  try {
    const [real, realRoot] = await Promise.all([realpath(path), realpath(root)]);
    if (!real.startsWith(realRoot + sep)) return undefined;
    return { bytes: await readFile(real), contentType };
  } catch {
    return undefined;
  }
}
