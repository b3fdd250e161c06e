import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rendererFile } from '#electron/main/renderer-files';

let work = '';
let root = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'pa-ledger-files-'));
  root = join(work, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(work, 'renderer-old'));
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'screen-a1.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'book.db'), 'not for the page');
  writeFileSync(join(root, '.secret.json'), '{}');
  writeFileSync(join(work, 'outside.js'), 'secret');
  writeFileSync(join(work, 'renderer-old', 'outside.js'), 'secret');
  symlinkSync(join(work, 'outside.js'), join(root, 'linked.js'));
});
afterAll(() => rmSync(work, { recursive: true }));

async function textAt(pathname: string): Promise<string | undefined> {
  const file = await rendererFile(root, pathname);
  return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
}

describe('app://books', () => {
  it('serves the page, its parts with their kinds, and the page again for every screen', async () => {
    expect(await textAt('/')).toBe('<!doctype html>');
    expect(await textAt('/statements/stream-1')).toBe('<!doctype html>');
    expect(await rendererFile(root, '/assets/screen-a1.js')).toMatchObject({ contentType: 'text/javascript; charset=utf-8' });
  });

  it.each([
    '/../outside.js',
    '/%2e%2e/outside.js',
    '/%2e%2e%2foutside.js',
    '/..%2foutside.js',
    '/..%5coutside.js',
    '/assets/../../outside.js',
    '/assets/..;/outside.js',
    '/%252e%252e/outside.js',
    '/../renderer-old/outside.js',
    '//outside.js',
    '/linked.js',
    '/assets/screen-a1.js%00.html',
    '/C:/outside.js',
    '/%ff.js',
    '/.secret.json',
    '/assets/book.db',
    '/assets/missing.js',
    '/assets/screen-a1.js.',
    '/assets/screen-a1.js::$DATA',
  ])('serves nothing for %s', async (pathname) => {
    expect(await textAt(pathname)).toBeUndefined();
  });
});
