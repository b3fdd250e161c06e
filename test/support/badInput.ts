import { type BookCommand, type InputOf } from '#core/contract/routes';
import { type Problem } from '#core/contract/problem';
import { type ChosenFile } from '#db/kernel/handlers';
import { digestOfBook } from './bookState.ts';
import { type Household } from './household.ts';

type Proof = { readonly token: string; readonly files: Readonly<Record<string, ChosenFile>> };

/** One mistake: what is asked, and the code and field that should answer it. */
export type Bad = {
  readonly why: string;
  readonly expected: readonly [code: string, field: string];
  readonly ask: (home: Household, proof: Proof) => Problem | undefined;
};

export function bad<Name extends BookCommand>(
  why: string,
  expected: readonly [code: string, field: string],
  route: Name,
  input: (home: Household, token: string) => InputOf<Name>,
): Bad {
  return {
    why,
    expected,
    ask: (home, { token, files }) => {
      const result = home.book().call(route, input(home, token), { files });
      return result.ok ? undefined : result.problem;
    },
  };
}

export type Answered = {
  readonly why: string;
  readonly answer: readonly string[];
  readonly isSentence: boolean;
  readonly isAsItWas: boolean;
};

function filesIn(home: Household): number {
  return home.book().opened.kernel.evidence.list().length;
}

/** Makes every mistake in turn on one book, and says what answered it and whether any row or file of the book moved. */
export function makeMistakes(home: Household, mistakes: readonly Bad[]): readonly Answered[] {
  const proof = home.proof('never used');
  return mistakes.map(({ why, ask }) => {
    const before = [digestOfBook(home.book().opened.kernel), filesIn(home)];
    const problem = ask(home, proof);
    const after = [digestOfBook(home.book().opened.kernel), filesIn(home)];
    return {
      why,
      answer: [problem?.code ?? 'ok', problem?.field ?? ''],
      isSentence: /^[A-Z£“0-9].*[.!?]$/u.test(problem?.sentence ?? ''),
      isAsItWas: before.join(' ') === after.join(' '),
    };
  });
}

/** What a good book answers. */
export function refusals(mistakes: readonly Bad[]): readonly Answered[] {
  return mistakes.map(({ why, expected }) => ({ why, answer: expected, isSentence: true, isAsItWas: true }));
}
