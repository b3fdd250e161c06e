import { basename } from 'node:path';
import { expect } from 'vitest';
import { expectNoViolations } from '#test/support/window/axe';
import { type OpenedApp } from '#test/support/window/open-app';

type Words = string | RegExp;

/** What a person does on a screen with the keyboard alone, in the words of that person. */
export type Hands = {
  /** Waits until the page's own heading says so. */
  readonly at: (heading: Words) => Promise<void>;
  /** Waits until the page says so somewhere. */
  readonly sees: (words: Words) => Promise<void>;
  /** The same page, and nothing for axe to find on it but for colours, which axe.test.ts looks at on every screen. */
  readonly atAccessible: (heading: Words) => Promise<void>;
  readonly press: (name: Words, role?: 'button' | 'link') => Promise<void>;
  readonly write: (field: Words, words: string) => Promise<void>;
  /** One of the next radio buttons, by the arrow keys. */
  readonly choose: (option: Words) => Promise<void>;
  /** One of a list that opens from its button. */
  readonly pick: (list: Words, option: Words) => Promise<void>;
  readonly tick: (box: Words) => Promise<void>;
  /**
   * Chooses a file by the button of the next file field; the dialog answers with this path. Waits until the page says that it has it, by
   * the file's name where nothing else is told: a key that came before would find the form without it, or with the file of before.
   */
  readonly addFile: (path: string, seen?: Words) => Promise<void>;
};

const mostOptions = 30;

/** An option says its name first, then in small letters what it means. */
function begins(name: string, wanted: Words): boolean {
  return typeof wanted === 'string' ? name === wanted || name.startsWith(`${wanted} `) : wanted.test(name);
}

export function handsOf({ page, keyboard, answerDialog }: OpenedApp): Hands {
  const arrowTo = async (wanted: Words): Promise<void> => {
    const passed: string[] = [];
    for (let stop = 0; stop < mostOptions; stop += 1) {
      const { name } = await keyboard.focused();
      if (begins(name, wanted)) return;
      passed.push(name);
      await keyboard.press('ArrowDown');
    }
    throw new Error(`the arrow keys never reached ${String(wanted)}. They passed: ${[...new Set(passed)].join(', ')}`);
  };
  /** A list that closes gives focus back a moment later: a key that came before would be lost, or be the button's. */
  const backAt = async (chosen: Words): Promise<void> => {
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await expect.poll(async () => begins((await keyboard.focused()).name, chosen), { timeout: 60_000 }).toBe(true);
  };
  const press: Hands['press'] = async (name, role) => {
    await keyboard.tabTo(name, role);
    await keyboard.press('Enter');
  };
  const at: Hands['at'] = async (heading) => {
    try {
      await page.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 60_000 });
    } catch (error) {
      const shown = await page.locator('main').innerText();
      throw new Error(`never came to ${String(heading)}, but is at:\n${shown.slice(0, 1500)}`, { cause: error });
    }
  };
  const sees: Hands['sees'] = async (words) => {
    const found = page.getByText(words).first();
    try {
      await found.waitFor({ timeout: 60_000 });
    } catch (error) {
      const shown = await page.locator('main').innerText();
      throw new Error(`never saw ${String(words)}, but:\n${shown.slice(0, 2500)}`, { cause: error });
    }
  };
  return {
    at,
    atAccessible: async (heading) => {
      await at(heading);
      await expectNoViolations(page, { colours: false });
    },
    sees,
    press,
    write: async (field, words) => {
      await keyboard.tabTo(field, 'textbox');
      await keyboard.retype(words);
    },
    choose: async (option) => {
      await keyboard.tabTo(/./u, 'radio');
      await arrowTo(option);
      await keyboard.press('Space');
    },
    pick: async (list, option) => {
      await press(list);
      await page.getByRole('listbox').waitFor();
      await keyboard.press('Home');
      await arrowTo(option);
      await keyboard.press('Enter');
      await backAt(option);
    },
    tick: async (box) => {
      await keyboard.tabTo(box, 'checkbox');
      await keyboard.press('Space');
    },
    addFile: async (path, seen = basename(path)) => {
      answerDialog([path]);
      await press(/^Choose (a|another) file$/u, 'button');
      await sees(seen);
    },
  };
}
