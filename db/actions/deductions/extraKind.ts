import { type Problem, problem } from '#core/contract/problem';
import { type InputOf } from '#core/contract/routes';
import { type Writing } from '#db/kernel/handlers';

type Input = InputOf<'payExtra.add'>;

/** A bonus or overtime is an extra sum; overtime says its minutes, back-pay the days it is for. */
export function extraKindProblem({ what, kind, day }: Input): Problem | undefined {
  if (what === undefined) return undefined;
  if (kind !== 'extra') return problem('pay.extraKindOfCorrection', {}, 'what.kind');
  if (what.kind === 'overtime' && (what.minutes === undefined || what.minutes < 1 || what.minutes > 10_080))
    return problem('pay.overtimeMinutes', {}, 'what.minutes');
  if (what.kind !== 'back_pay') return undefined;
  if (what.from === undefined || what.to === undefined) return problem('pay.backPayDays', {}, 'what.from');
  return what.to < what.from || what.from > day ? problem('pay.backPayDays', {}, 'what.to') : undefined;
}

/** What an extra sum is, beside it. */
export function keepExtraKind(writing: Writing, payExtraId: string, what: NonNullable<Input['what']>): void {
  writing.append('pay_extra_kind', {
    pay_extra_id: payExtraId,
    kind: what.kind,
    minutes: what.kind === 'overtime' ? (what.minutes ?? null) : null,
    from_day: what.kind === 'back_pay' ? (what.from ?? null) : null,
    to_day: what.kind === 'back_pay' ? (what.to ?? null) : null,
  });
}
