import { build } from '#scripts/build';
import { hasDisplay, startDisplay } from '#scripts/display';
import { electronRuntime } from '#scripts/electron-runtime';

/** Before the first journey: the app is built, an Electron is here, and there is a screen to draw on. */
export async function setup(): Promise<(() => void) | undefined> {
  electronRuntime();
  await build();
  if (hasDisplay()) return undefined;
  const display = await startDisplay();
  process.env['DISPLAY'] = display.name;
  return display.stop;
}
