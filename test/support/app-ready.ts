import { build } from '#scripts/build';
import { electronRuntime } from '#scripts/electron-runtime';

/** Before the first journey: the app is built, and an Electron is here. */
export async function setup(): Promise<void> {
  electronRuntime();
  await build();
}
