import { type OutputOf } from '#core/contract/routes';
import { type Span } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { type Option, Select } from '#renderer/kit/fields/Select.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
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

/** Which days the rules look at: the whole book, a year, a statement's period, or any days. */
export function ChooseDays() {
  const { span, began, today } = useAsk('finding.list', {});
  const { issued } = useAsk('statement.list', {});
  const form = useForm(chooseDays, { start: { which: open } });
  const go = useGo();
  const fail = (field: 'from' | 'to', sentence: string): void => form.fail([{ field, sentence }]);
  const submit = (): Promise<void> => {
    const values = form.read();
    if (values === undefined) return Promise.resolve();
    const { which, from, to } = values;
    if (which === open) go(places.findings);
    else if (which !== own) go(places.findingsIn(which));
    else if (from === undefined) fail('from', words.dayNeeded);
    else if (to === undefined) fail('to', words.dayNeeded);
    else if (to < from) fail('to', words.backwards);
    else if (from > today) fail('from', words.future);
    else go(places.findingsIn(daysPart({ from, to })));
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
