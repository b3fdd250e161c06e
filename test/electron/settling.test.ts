import { describe, expect, it, vi } from 'vitest';
import { openingBounds, readRemembered, writeRemembered } from '#electron/main/bounds';
import { recoveryAct, recoveryAnswer } from '#electron/main/recovery-page';
import { pagePolicy } from '#electron/main/security-headers';
import { nextZoom } from '#electron/main/zoom';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

vi.mock('electron', () => ({}));

const screen = { x: 0, y: 0, width: 1600, height: 1200 };
const remembered = { x: 100, y: 80, width: 900, height: 700, isMaximised: false, zoom: 1 };

describe('the window’s place', () => {
  it('is kept while enough of it is on a screen, and given up where the screen is gone', () => {
    expect(openingBounds(remembered, [screen])).toEqual({ x: 100, y: 80, width: 900, height: 700 });
    expect(openingBounds({ ...remembered, x: 1900 }, [screen])).toEqual({ width: 1280, height: 860 });
    expect(openingBounds({ ...remembered, x: 1500 }, [screen])).toEqual({ width: 1280, height: 860 });
    expect(openingBounds({ ...remembered, x: 1900 }, [screen, { ...screen, x: 1600 }])).toMatchObject({ x: 1900 });
  });

  it('never opens smaller than it can be used, or larger than the screen', () => {
    expect(openingBounds({ ...remembered, width: 10, height: 10, x: 0, y: 0 }, [{ ...screen }])).toEqual({ width: 1280, height: 860 });
    expect(openingBounds(undefined, [{ ...screen, width: 1024, height: 600 }])).toEqual({ width: 1024, height: 600 });
  });

  it('is read back only as it was written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-bounds-'));
    const path = join(folder, 'window.json');
    writeRemembered(path, remembered);
    expect(readRemembered(path)).toEqual(remembered);
    for (const spoilt of [
      '',
      '{',
      '{"x":1}',
      JSON.stringify({ ...remembered, zoom: 90 }),
      JSON.stringify({ ...remembered, name: 'Gwen' }),
    ]) {
      writeFileSync(path, spoilt);
      expect(readRemembered(path)).toBeUndefined();
    }
    rmSync(folder, { recursive: true });
  });
});

describe('zoom', () => {
  it('goes up and down by steps, stays between half and four times, and comes back to one', () => {
    expect(nextZoom(1, 'in')).toBe(1.1);
    expect(nextZoom(1.1, 'out')).toBe(1);
    expect(nextZoom(1.3, 'in')).toBe(1.5);
    expect(nextZoom(4, 'in')).toBe(4);
    expect(nextZoom(0.5, 'out')).toBe(0.5);
    expect(nextZoom(3, 'reset')).toBe(1);
  });
});

describe('the recovery page', () => {
  it('takes its own three links for acts, and nothing else from anywhere else', () => {
    expect(recoveryAct('app://recovery/', 'app://recovery/again')).toBe('again');
    expect(recoveryAct('app://recovery/', 'app://recovery/other')).toBeUndefined();
    expect(recoveryAct('app://recovery/', 'app://recovery/constructor')).toBeUndefined();
    expect(recoveryAct('app://books/', 'app://recovery/close')).toBeUndefined();
    expect(recoveryAct('https://recovery/', 'app://recovery/close')).toBeUndefined();
  });

  it('has a title, a sentence and a way on for every reason, and no script', async () => {
    for (const reason of ['ledger', 'window', 'missing'] as const) {
      const html = await recoveryAnswer('/', reason)?.text();
      expect(html).toMatch(/<h1>.{10,}<\/h1><p>.{40,}<\/p>/u);
      expect(html).not.toMatch(/<script|style=|onclick/u);
    }
    expect(recoveryAnswer('/elsewhere', 'ledger')).toBeUndefined();
  });
});

describe('the policy of a page', () => {
  it('names no place on the network and allows no inline script', () => {
    const policy = pagePolicy('abc');
    expect(policy).not.toMatch(/https?:|\*|unsafe|wss?:/u);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(pagePolicy('')).toContain("style-src 'self';");
  });
});
