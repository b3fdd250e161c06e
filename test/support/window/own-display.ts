import { afterAll, beforeAll } from 'vitest';
import { type Display, hasDisplay, startDisplay } from '#scripts/display';

let own: Display | undefined;
const stop = (): void => own?.stop();

/** A screen in memory for each file of journeys: two files run at once, and on one screen each would take the other's focus. */
beforeAll(async () => {
  if (hasDisplay()) return;
  own = await startDisplay();
  process.once('exit', stop);
  process.env['DISPLAY'] = own.name;
});

afterAll(() => {
  if (own === undefined) return;
  delete process.env['DISPLAY'];
  process.off('exit', stop);
  stop();
});
