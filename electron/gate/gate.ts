import { type Problem, problem } from '#core/contract/problem';
import { readInput } from '#core/contract/readInput';
import { refused, type Result } from '#core/contract/result';
import { type Route, takesId } from '#core/contract/route';
import { type Log, whereOf } from '#electron/log/log';
import { type Act, type BookCall, envelopeShape } from './envelope.ts';
import { isPlainAndSmall } from './plain.ts';
import { mayAsk, type Sender } from './sender.ts';
import { type Held, type Tokens, tokensIn } from './tokens.ts';

/** What goes on to the ledger. Files stand beside the input, never inside it. */
export type LedgerCall = {
  readonly input: unknown;
  readonly commandId: string | undefined;
  /** Who is typing, as the window says; whether the book knows them, the ledger says. */
  readonly typist: string | undefined;
  readonly files: Readonly<Record<string, Held>>;
};

export type GateOptions = {
  readonly routes: Readonly<Record<string, Route>>;
  readonly tokens: Tokens;
  readonly forward: (route: string, call: LedgerCall) => Promise<Result<unknown>>;
  readonly act: (act: Act) => Promise<Result<unknown>>;
  readonly log: Log;
  /** Development and tests: an answer of another shape than the contract's is a fault, not an answer. */
  readonly checksAnswers: boolean;
};

export type Gate = (sender: Sender, message: unknown) => Promise<Result<unknown>>;

async function askBook(options: GateOptions, { route: name, input, commandId, typist }: BookCall): Promise<Result<unknown>> {
  const refuse = (because: Problem): Result<unknown> => {
    options.log('gate.refused', { code: because.code, route: Object.hasOwn(options.routes, name) ? name : 'unknown' });
    return refused(because);
  };
  const route = Object.hasOwn(options.routes, name) ? options.routes[name] : undefined;
  if (route === undefined || takesId(route) !== (commandId !== undefined)) return refuse(problem('input.unknownRoute', {}));
  if (!isPlainAndSmall(input)) return refuse(problem('input.invalid', { words: 'it is too long' }));
  const parsed = readInput(route.input, input);
  if (!parsed.ok) return refuse(parsed.problem);

  const tokens = tokensIn(parsed.value);
  // Looking at a file, however long it takes, does not use its token up.
  const usedBy = route.kind === 'command' ? commandId : undefined;
  const result = await options.forward(name, { input: parsed.value, commandId, typist, files: options.tokens.claim(tokens, usedBy) });
  if (usedBy !== undefined) options.tokens.settle(tokens, usedBy, result.ok);
  if (!options.checksAnswers || !result.ok) return result;
  const answer = route.output.safeParse(result.value);
  if (answer.success) return result;
  options.log('output.mismatch', { route: name, at: answer.error.issues[0]?.path.map(String).join('.') ?? '-' });
  return refused(problem('work.failed', {}));
}

async function admit(options: GateOptions, sender: Sender, message: unknown): Promise<Result<unknown>> {
  const refuse = (because: Problem): Result<unknown> => {
    options.log('gate.refused', { code: because.code, route: '-' });
    return refused(because);
  };
  if (!mayAsk(sender)) return refuse(problem('input.wrongSender', {}));
  const envelope = envelopeShape.safeParse(message);
  if (!envelope.success) return refuse(problem('input.unknownRoute', {}));
  return envelope.data.to === 'book' ? askBook(options, envelope.data) : options.act(envelope.data);
}

/**
 * The one gate: is it our own page, is it a known message, is the route known, does the input parse; then, once parsed, on to the
 * ledger. Always answers a Result: what is thrown across would be printed, and could quote people.
 */
export function makeGate(options: GateOptions): Gate {
  return async (sender, message) => {
    try {
      return await admit(options, sender, message);
    } catch (error) {
      options.log('call.failed', { route: '-', ...whereOf(error) });
      return refused(problem('work.failed', {}));
    }
  };
}
