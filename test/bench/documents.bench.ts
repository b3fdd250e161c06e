import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../documents/support/measure-alone.ts', import.meta.url));

/** Seconds and megabytes (peak of the whole process) of drawing a statement with 6,000 bank lines in a fresh process. */
function measured(form: string): { readonly seconds: number; readonly megabytes: number; readonly pages: number } {
  const [seconds = '', megabytes = '', pages = ''] = execFileSync(process.execPath, [script, form, '6000'], { encoding: 'utf8' }).split(
    ' ',
  );
  return { seconds: Number(seconds), megabytes: Number(megabytes), pages: Number(pages) };
}

test.each(['normal', 'grey'])('6,000 printed rows in %s print: under 5 s and 600 MB', (form) => {
  const { seconds, megabytes, pages } = measured(form);
  console.log(`documents, 6,000 rows, ${form}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, ${String(pages)} pages`);
  expect(seconds).toBeLessThan(5);
  expect(megabytes).toBeLessThan(600);
});

test('6,000 rows in large print, which sets each row as a list of its own: under 10 s and 800 MB', () => {
  const { seconds, megabytes, pages } = measured('large');
  console.log(`documents, 6,000 rows, large: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, ${String(pages)} pages`);
  expect(seconds).toBeLessThan(10);
  expect(megabytes).toBeLessThan(800);
});
