import { type InputOf } from '#core/contract/routes';
import { type Pence } from '#core/money/pence';
import { readPounds } from '#core/money/words';

export type Letters = NonNullable<InputOf<'employment.bringForward'>['letters']>;

/** Either every line's letter and five or six sums, or the first line that is not that. */
export type ReadLetters = { readonly letters: Letters } | { readonly wrong: string };

function oneOf(line: string): Letters[number] | undefined {
  const [letter = '', ...parts] = line.split(/[\s;]+/u);
  const sums = parts.map((part) => readPounds(part));
  const [atLel, lelToPt, ptToUel, employeeNi, employerNi, earnings]: readonly (Pence | undefined)[] = sums;
  if (!/^[A-Za-z]$/u.test(letter) || sums.length < 5 || sums.length > 6 || sums.includes(undefined)) return undefined;
  if (atLel === undefined || lelToPt === undefined || ptToUel === undefined || employeeNi === undefined || employerNi === undefined)
    return undefined;
  const all = earnings === undefined ? {} : { earnings };
  return { letter: letter.toUpperCase(), atLel, lelToPt, ptToUel, employeeNi, employerNi, ...all };
}

/** One National Insurance letter to a line: the letter, earnings in the three bands, the employee's and the employer's contributions, and all earnings. */
export function readLetters(text: string): ReadLetters {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const letters: Letters[number][] = [];
  for (const line of lines) {
    const read = oneOf(line);
    if (read === undefined) return { wrong: line };
    letters.push(read);
  }
  return { letters };
}
