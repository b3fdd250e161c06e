import { type BookRoute, type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { contentOf } from '#db/kernel/content';
import { type Open } from '#db/kernel/opened';
import { text } from '#db/rows';
import { chosen, fileToken } from './chosen.ts';
import { type Step } from './steps.ts';

/** What a step was answered, read from the book's log: the same whichever process did it. */
export type Told = {
  /** The id that the step answered. */
  readonly id: (step: number) => string;
  readonly open: Open;
  /** A member of the answer this very step was given before, where it was. */
  readonly before: (member: string) => string | undefined;
};

function memberOf(open: Open, commandId: string, member: string): string | undefined {
  const { sql } = open.kernel.handle;
  const row = sql.one('SELECT answer_digest FROM log WHERE command_id = ?', [commandId], { answer_digest: text });
  const answer = row === undefined ? undefined : contentOf(sql, row.answer_digest);
  const value: unknown = answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : undefined;
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, member) : undefined;
  return typeof found === 'string' ? found : undefined;
}

function toldBy(open: Open, commandId: string): Told {
  return {
    open,
    before: (member) => memberOf(open, commandId, member),
    id: (step) => {
      const id = memberOf(open, `command-${step}`, 'id');
      if (id === undefined) throw new Error(`step ${step} answered no id`);
      return id;
    },
  };
}

/** Bytes or text of the files that the step chooses, by their number: `fileToken(number)` is the token. */
export type StepFiles = Readonly<Record<number, Uint8Array | string>>;

/** Writes a script step by step; each answers its number, by which later steps name what it made. */
export class Story {
  readonly steps: Step[] = [];
  readonly routes: string[] = [];

  add<Name extends BookRoute>(route: Name, input: InputOf<Name> | ((told: Told) => InputOf<Name>), files: StepFiles = {}): number {
    const inHand = Object.fromEntries(
      Object.entries(files).map(([number, content]) => [fileToken(Number(number)), chosen(`file ${number}.pdf`, content)]),
    );
    this.routes.push(route);
    this.steps.push({
      name: route,
      run: (stage, commandId) => {
        const open = stage.open();
        if (!open.ok) return open;
        const asked: unknown = typeof input === 'function' ? Reflect.apply(input, undefined, [toldBy(open.value, commandId)]) : input;
        return open.value.answer(route, asked, { commandId, actor: 'actor-holder', files: inHand });
      },
    });
    return this.steps.length;
  }
}

/** Whole pounds as pence. */
export function pounds(whole: number): ReturnType<typeof pence> {
  return pence(whole * 100);
}
