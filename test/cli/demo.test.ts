import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PassThrough } from 'node:stream';
import { main } from '#cli/main';
import { seededChance } from '#test/support/seeded';

const entry = join(import.meta.dirname, '..', '..', 'cli', 'main.ts');
let place = '';
let one = '';
let other = '';

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** In a process of its own, under another environment. */
function spawned(options: readonly string[], env: Readonly<Record<string, string>>, cwd: string): number | null {
  const quick = { NODE_NO_WARNINGS: '1', NODE_COMPILE_CACHE: join(tmpdir(), 'pa-ledger-test-cache') };
  return spawnSync(process.execPath, [entry, ...options], { cwd, stdio: 'ignore', env: { ...process.env, ...quick, ...env } }).status;
}

/** In this process: the same subcommand without waiting for another Node to start. */
async function ledger(options: readonly string[]): Promise<Ran> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await main(options, { input: new PassThrough().end(), output, errors });
  const said = (stream: PassThrough): string => String(stream.read() ?? '');
  return { code, out: said(output), err: said(errors) };
}

function pdfs(folder: string): readonly string[] {
  return readdirSync(join(folder, 'statements')).toSorted();
}

/** Every file that the demo wrote beside the book, by its path in the folder. */
function filesIn(folder: string): readonly string[] {
  return ['bank', 'payments', 'payslips', 'statements'].flatMap((part) =>
    readdirSync(join(folder, part))
      .toSorted()
      .map((name) => join(part, name)),
  );
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'pa-ledger-demo-'));
  one = join(place, 'one');
  other = join(place, 'ánother folder');
  expect(spawned(['demo', '--out', one], {}, tmpdir())).toBe(0);
  expect(spawned(['demo', '--out', other], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, place)).toBe(0);
}, 180_000);

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

describe('ledger demo', () => {
  it('writes nine statements and eleven payslips in three forms, byte for byte the same under another time zone, language and folder', () => {
    expect(pdfs(one).length).toBe(9);
    const payslips = readdirSync(join(one, 'payslips'));
    expect(payslips.length).toBe(33);
    // Of the pay run that was made void.
    expect(payslips.filter((name) => name.includes('void') && name.endsWith('normal.pdf')).toSorted()).toEqual([
      'payslip-04-void-normal.pdf',
      'payslip-05-void-normal.pdf',
    ]);
    expect(filesIn(other)).toEqual(filesIn(one));
    for (const name of filesIn(one)) expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name).toBe(true);
  });

  it('writes what is still to be paid as a bank’s file: the last wage, which demo.md says is owed', () => {
    const [name, ...others] = readdirSync(join(one, 'payments'));
    expect(others).toEqual([]);
    const [, row] = readFileSync(join(one, 'payments', name ?? ''), 'utf8').split('\r\n');
    expect(row).toContain('Noor Sample');
    expect(row).toContain('458.74');
  });

  it('refuses a folder that is not empty, in one sentence', async () => {
    expect(await ledger(['demo', '--out', one])).toEqual({ code: 1, out: '', err: 'That folder is not empty. Choose a new one.\n' });
  });
});

function ellis(): string {
  return join(one, 'statements', pdfs(one).find((name) => name.startsWith('ellis') && name.endsWith('normal.pdf')) ?? '');
}

const askedOf = (...more: readonly string[]): readonly string[] => [
  'statement',
  '--book',
  join(one, 'book'),
  '--stream',
  'Ellis’s health budget',
  '--from',
  '2025-10-01',
  ...more,
];

describe('ledger verify', () => {
  it('holds for what was issued, and says that the book filed exactly this file', async () => {
    const { code, out } = await ledger(['verify', ellis(), '--book', join(one, 'book')]);
    expect(code).toBe(0);
    expect(out).toContain('The book filed exactly this file.');
    expect(out).not.toContain('DOES NOT');
  });

  it('reports a changed byte wherever it is, and bytes added behind', async () => {
    const bytes = readFileSync(ellis());
    const chance = seededChance(7);
    const forged = join(place, 'forged.pdf');
    for (let time = 0; time < 40; time += 1) {
      const at = Math.floor(chance() * bytes.length);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
      writeFileSync(forged, changed);
      const { code } = await ledger(['verify', forged]);
      expect(code, `byte ${String(at)}`).toBe(1);
    }
    copyFileSync(ellis(), forged);
    appendFileSync(forged, ' ');
    expect(await ledger(['verify', forged])).toMatchObject({ code: 1 });
  });

  it('says of a preview that the book did not issue it, and of no file that it cannot be read', async () => {
    const preview = join(place, 'preview.pdf');
    expect(await ledger(askedOf('--to', '2025-11-30', '--out', preview))).toMatchObject({ code: 0 });
    const { code, out } = await ledger(['verify', preview, '--book', join(one, 'book')]);
    expect(code).toBe(1);
    expect(out).toContain('The book did not issue a statement with this data.');
    expect(await ledger(['verify', join(place, 'nowhere.pdf')])).toMatchObject({ code: 2 });
  });
});

describe('ledger statement', () => {
  it('gives the issued file as it was filed, and overwrites nothing', async () => {
    const out = join(place, 'issued.pdf');
    expect(await ledger(askedOf('--to', '2025-12-31', '--out', out))).toMatchObject({ code: 0 });
    expect(readFileSync(out).equals(readFileSync(ellis()))).toBe(true);
    const again = await ledger(askedOf('--to', '2025-12-31', '--out', out));
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('not there yet') });
  });

  it.each([
    [['--to', 'soon'], 'Say the days with --from and --to, such as 2026-07-01.\n'],
    [['--to', '2025-12-31', '--form', 'tiny'], 'The form is normal, large or grey.\n'],
    [['--nonsense'], expect.stringContaining('--help')],
  ])('says what it needs for %j', async (more, words) => {
    expect(await ledger(askedOf('--out', join(place, 'x.pdf'), ...more))).toMatchObject({ code: 2, err: words });
  });
});

describe('ledger check, snapshot and restore', () => {
  it('checks, copies and puts back, keeping the way back', async () => {
    const book = join(other, 'book');
    expect(await ledger(['check', '--book', book])).toMatchObject({ code: 0, out: expect.not.stringContaining('DOES NOT') });
    const made = await ledger(['snapshot', '--book', book]);
    expect(made.code).toBe(0);
    const restored = await ledger(['restore', '--book', book, '--from', made.out.trim()]);
    expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('is the book now') });
    expect(await ledger(['check', '--book', book])).toMatchObject({ code: 0 });
  });

  it('says so of a folder that is not a book', async () => {
    expect(await ledger(['check', '--book', place])).toMatchObject({ code: 1, err: expect.stringContaining('not a PA Ledger book') });
  });

  it.each(['demo', 'statement', 'verify', 'check', 'snapshot', 'restore'])('has help for %s', async (name) => {
    expect(await ledger([name, '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: ledger') });
  });
});
