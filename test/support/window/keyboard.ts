import { type CDPSession, type Page } from 'playwright-core';

/** All that somebody without a mouse can do. */
export type Keyboard = {
  /** Tab until what has focus bears this name (and role, where given). Throws where a whole round does not reach it. */
  readonly tabTo: (name: string | RegExp, role?: string) => Promise<void>;
  readonly shiftTabTo: (name: string | RegExp, role?: string) => Promise<void>;
  /** 'Enter', 'Space', 'ArrowDown', 'Control+Plus' … */
  readonly press: (key: string, times?: number) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** Empties the field in focus, then types. */
  readonly retype: (words: string) => Promise<void>;
  /** The name and role of what has focus. */
  readonly focused: () => Promise<Focused>;
};

export type Focused = { readonly name: string; readonly role: string; readonly isSeen: boolean };

const mostStops = 200;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One session for a page's life; with the accessibility tree kept, a stop takes a tenth of the time. */
function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known !== undefined) return known;
  const begun = page.context().newCDPSession(page);
  const ready = begun.then(async (session) => {
    await session.send('Accessibility.enable');
    return session;
  });
  sessions.set(page, ready);
  return ready;
}

/** Focus as assistive technology sees it: from the browser's own accessibility tree, not from attributes. */
async function focusedIn(page: Page): Promise<Omit<Focused, 'isSeen'> & { readonly objectId?: string }> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  if (result.objectId === undefined) return { name: '', role: '' };
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  const [node] = nodes;
  return { name: String(node?.name?.value ?? '').trim(), role: String(node?.role?.value ?? ''), objectId: result.objectId };
}

async function seenIn(page: Page): Promise<Focused> {
  const { objectId, ...focused } = await focusedIn(page);
  if (objectId === undefined) return { ...focused, isSeen: false };
  const session = await sessionOf(page);
  const { result: seen } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { const { width, height } = this.getBoundingClientRect(); return width > 0 && height > 0; }',
    returnByValue: true,
  });
  return { ...focused, isSeen: seen.value === true };
}

function answers({ name, role }: Omit<Focused, 'isSeen'>, wanted: string | RegExp, wantedRole: string | undefined): boolean {
  const isNamed = typeof wanted === 'string' ? name === wanted : wanted.test(name);
  return isNamed && (wantedRole === undefined || role.toLowerCase() === wantedRole.toLowerCase());
}

/** One round of the page's stops. Answers what was passed, or undefined where it came to what was wanted. */
async function tabRound(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  is: (focused: Omit<Focused, 'isSeen'>) => boolean,
): Promise<readonly string[] | undefined> {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press(key);
    const focused = await focusedIn(page);
    if (is(focused)) return undefined;
    passed.push(`${focused.role} “${focused.name}”`);
    // A whole round: the same first five stops again.
    if (stop > 10 && passed.slice(-5).join() === passed.slice(0, 5).join()) break;
  }
  return passed;
}

/** A person looks again where a page was still coming: a few rounds, a moment apart. */
const rounds = 4;
const momentMs = 500;

async function tabUntil(page: Page, key: 'Tab' | 'Shift+Tab', wanted: string | RegExp, role: string | undefined): Promise<void> {
  let passed: readonly string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const found = await tabRound(page, key, (focused) => answers(focused, wanted, role));
    if (found === undefined) return;
    passed = found;
    await page.waitForTimeout(momentMs);
  }
  throw new Error(`Tab never reached ${role ?? 'anything'} named ${String(wanted)}. It passed: ${[...new Set(passed)].join(', ')}`);
}

/** The keyboard-only hands of a journey test. */
export function keyboardOf(page: Page): Keyboard {
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  return {
    tabTo: (name, role) => tabUntil(page, 'Tab', name, role),
    shiftTabTo: (name, role) => tabUntil(page, 'Shift+Tab', name, role),
    press,
    type: (words) => page.keyboard.type(words),
    retype: async (words) => {
      await press('Control+A');
      await press('Delete');
      await page.keyboard.type(words);
    },
    focused: () => seenIn(page),
  };
}

const byMouse = [
  'click',
  'dblclick',
  'hover',
  'tap',
  'check',
  'uncheck',
  'setChecked',
  'dragAndDrop',
  'fill',
  'focus',
  'selectOption',
] as const;

/**
 * Puts the mouse out of reach for the rest of the page's life, and with it what no hand could do (fill, focus): a journey by
 * keyboard that uses them fails there and then. Pages and locators both work through the frame.
 */
export function refuseMouse(page: Page): void {
  const refuse = (): never => {
    throw new Error('this journey is made with the keyboard alone');
  };
  for (const name of byMouse) Object.defineProperty(page.mainFrame(), name, { value: refuse });
  for (const name of ['click', 'dblclick', 'move', 'down', 'up', 'wheel'] as const)
    Object.defineProperty(page.mouse, name, { value: refuse });
}
