import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const rememberedShape = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  isMaximised: z.boolean(),
  zoom: z.number().min(0.5).max(4),
});

/** Where the window stood and how large its words were: all that the app keeps about a window, and nothing about a person. */
export type Remembered = z.infer<typeof rememberedShape>;

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** 320 CSS pixels at the smallest zoom is what reflow has to bear (WCAG 1.4.10). */
export const smallest = { width: 480, height: 400 };
const usual = { width: 1280, height: 860 };

export function readRemembered(path: string): Remembered | undefined {
  try {
    const read = rememberedShape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

export function writeRemembered(path: string, remembered: Remembered): void {
  try {
    writeFileSync(path, JSON.stringify(remembered));
  } catch {
    // The next window then opens at its usual size.
  }
}

function isSeen(remembered: Area, { x, y, width, height }: Area): boolean {
  const across = Math.min(remembered.x + remembered.width, x + width) - Math.max(remembered.x, x);
  const down = Math.min(remembered.y + remembered.height, y + height) - Math.max(remembered.y, y);
  return across >= 200 && down >= 100;
}

/** The remembered place where enough of it is still on a screen; otherwise the usual size, no larger than the first screen. */
export function openingBounds(
  remembered: Remembered | undefined,
  screens: readonly Area[],
): Partial<Area> & { readonly width: number; readonly height: number } {
  if (remembered !== undefined && screens.some((screen) => isSeen(remembered, screen))) {
    const { x, y, width, height } = remembered;
    return { x, y, width: Math.max(width, smallest.width), height: Math.max(height, smallest.height) };
  }
  const [first] = screens;
  return { width: Math.min(usual.width, first?.width ?? usual.width), height: Math.min(usual.height, first?.height ?? usual.height) };
}
