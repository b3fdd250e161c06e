import { type OutputOf } from '#core/contract/routes';
import { type Day, type Span } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { type Option, Select } from '#renderer/kit/fields/Select.tsx';
import { backwards } from '#renderer/kit/form/backwards';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { dayRule, optional, picked } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { findingWords } from '#renderer/words/findings';
import { daysPart, yearsOf } from './days.ts';

const words = findingWords.days;
const own = 'own';
const open = 'open';
const chooseDays = defineForm(
  'findingDays',
  { which: picked(words.needed), from: optional(dayRule()), to: optional(dayRule()) },
  { isKept: false },
);

type Issued = OutputOf<'statement.list'>['issued'];

/** Each choice by the part of the address that says its days; whole book and years first, then the periods of statements. */
function optionsOf(looked: Span, book: Span, issued: Issued): readonly Option[] {
  const standing = issued.filter(({ superseded }) => !superseded).toReversed();
  const all: readonly Option[] = [
    { id: open, name: words.open, more: spanInWords(looked) },
    { id: daysPart(book), name: words.book, more: spanInWords(book) },
    ...yearsOf(book).map((year) => ({ id: daysPart(year), name: words.year(spanInWords(year)) })),
    ...standing.map(({ number, stream, period }) => ({
      id: daysPart(period),
      name: words.statement(number, spanInWords(period)),
      more: stream,
    })),
  ];
  return [...new Map(all.map((option) => [option.id, option])).values(), { id: own, name: words.own }];
}

/** What is wrong with days of one’s own: one is missing, they are the wrong way round, or they have not come. */
function daysProblems({ which, from, to }: Raws<typeof chooseDays.rules>, today: Day): readonly FieldProblem[] {
  if (which !== own) return [];
  const first = readTypedDay(from);
  return [
    ...(from.trim() === '' ? [{ field: 'from', sentence: words.dayNeeded }] : []),
    ...(first !== undefined && first > today ? [{ field: 'from', sentence: words.future }] : []),
    ...(to.trim() === '' ? [{ field: 'to', sentence: words.dayNeeded }] : []),
    ...(backwards(from, to) ? [{ field: 'to', sentence: words.backwards }] : []),
  ];
}

/** Which days the rules look at: the whole book, a year, a statement's period, or any days. */
export function ChooseDays() {
  const { span, began, today } = useAsk('finding.list', {});
  const { issued } = useAsk('statement.list', {});
  const form = useForm(chooseDays, { start: { which: open }, between: (raws) => daysProblems(raws, today) });
  const go = useGo();
  const submit = (): Promise<void> => {
    const values = form.read();
    if (values === undefined) return Promise.resolve();
    const { which, from, to } = values;
    if (which === open) go(places.findings);
    else if (which !== own) go(places.findingsIn(which));
    else if (from !== undefined && to !== undefined) go(places.findingsIn(daysPart({ from, to })));
    return Promise.resolve();
  };
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.findings, words: findingWords.back }} help={findingWords.help}>
      <Form form={form} saver={{ isBusy: false, submit }} action={words.action}>
        <Select {...form.field('which')} label={words.which} options={optionsOf(span, { from: began, to: today }, issued)} />
        {form.raws.which === own ? (
          <>
            <DayField {...form.field('from')} label={words.from} />
            <DayField {...form.field('to')} label={words.to} />
          </>
        ) : undefined}
      </Form>
    </Page>
  );
}
