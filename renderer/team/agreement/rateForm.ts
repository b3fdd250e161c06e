import { type RateRule } from '#core/contract/shapes/people';
import { type Pence } from '#core/money/pence';
import { decimal, readPounds } from '#core/money/words';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { readTypedTime } from '#renderer/kit/form/readTypedTime';
import { choice, free, line, several } from '#renderer/kit/form/rules';
import { agreementWords } from '#renderer/words/team/agreement';

const words = agreementWords.rate;
export const kinds = ['perHour', 'more', 'hundredths'] as const;
export const presets = ['night', 'weekend', 'holiday', 'other'] as const;

export const rateForm = defineForm('rate', {
  name: line(words.nameNeeded),
  kind: choice(kinds, words.kindNeeded, 'perHour'),
  perHour: free(),
  more: free(),
  hundredths: free(),
  from: free(),
  to: free(),
  weekdays: several('', 0),
  bankHoliday: several('', 0),
});

export type RateRaws = Raws<typeof rateForm.rules>;

/** What a preset knows without guessing at the contract: the name, and the days that its name says. */
export function presetStart(preset: string): Partial<RateRaws> {
  const known = presets.find((one) => one === preset) ?? 'other';
  return {
    name: agreementWords.presets[known],
    weekdays: known === 'weekend' ? ['6', '7'] : [],
    bankHoliday: known === 'holiday' ? ['yes'] : [],
  };
}

export function rateStart({ name, pays, when }: RateRule): Partial<RateRaws> {
  const paid =
    'perHour' in pays
      ? { kind: 'perHour', perHour: decimal(pays.perHour) }
      : 'more' in pays
        ? { kind: 'more', more: decimal(pays.more) }
        : { kind: 'hundredths', hundredths: String(pays.hundredths) };
  return {
    name,
    ...paid,
    from: when.between?.from ?? '',
    to: when.between?.to ?? '',
    weekdays: (when.weekdays ?? []).map(String),
    bankHoliday: when.bankHoliday === true ? ['yes'] : [],
  };
}

function sumOf(text: string): Pence | undefined {
  const sum = readPounds(text);
  return sum === undefined || sum <= 0 ? undefined : sum;
}

function paysOf({ kind, perHour, more, hundredths }: RateRaws): RateRule['pays'] | undefined {
  if (kind === 'hundredths') {
    const percent = /^\d{1,4}%?$/u.test(hundredths.trim()) ? Number(hundredths.trim().replace('%', '')) : 0;
    return percent >= 1 && percent <= 1_000 ? { hundredths: percent } : undefined;
  }
  const sum = sumOf(kind === 'more' ? more : perHour);
  if (sum === undefined) return undefined;
  return kind === 'more' ? { more: sum } : { perHour: sum };
}

function windowOf({ from, to }: RateRaws): RateRule['when']['between'] | 'wrong' {
  if (from.trim() === '' && to.trim() === '') return undefined;
  const start = readTypedTime(from);
  const end = readTypedTime(to);
  return start === undefined || end === undefined ? 'wrong' : { from: start, to: end };
}

/** The rate as it stands, or what is wrong with it beside its field. */
export function readRate(raws: RateRaws): { readonly rate: RateRule } | { readonly problems: readonly FieldProblem[] } {
  const name = rateForm.rules.name.read(raws.name);
  const pays = paysOf(raws);
  const between = windowOf(raws);
  const paid = raws.kind === 'hundredths' ? words.hundredthsWrong : words.sumNeeded;
  const problems = [
    ...(name.ok ? [] : [{ field: 'name', sentence: name.sentence }]),
    ...(pays === undefined ? [{ field: raws.kind, sentence: paid }] : []),
    ...(between === 'wrong' ? [{ field: readTypedTime(raws.from) === undefined ? 'from' : 'to', sentence: words.timeWrong }] : []),
  ];
  if (!name.ok || pays === undefined || between === 'wrong') return { problems };
  return {
    rate: {
      name: name.value,
      pays,
      when: {
        ...(raws.weekdays.length === 0 ? {} : { weekdays: raws.weekdays.map(Number).toSorted((a, b) => a - b) }),
        ...(between === undefined ? {} : { between }),
        ...(raws.bankHoliday.length === 0 ? {} : { bankHoliday: true }),
      },
    },
  };
}
