import { type ReactNode } from 'react';
import { type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { type Attempt } from '#renderer/gateway/ask';
import { type FieldProblem, type Rules } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { type Saver } from '#renderer/kit/form/useSend';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { absenceWords } from '#renderer/words/absence';
import { formWords } from '#renderer/words/form';
import { useAbsence } from './useAbsence.ts';

type Previewed = Pick<OutputOf<'sickness.preview'>, 'needs' | 'earningsTo'>;
type Preview = Attempt<Previewed>;

type Journey<Fields extends Rules, Step extends string> = {
  readonly step: Step;
  /** In their order; the last saves. */
  readonly order: readonly Step[];
  readonly form: FormInHand<Fields>;
  readonly preview: Preview;
  readonly to: (step: Step) => string;
  readonly fieldsOf: Readonly<Record<Step, readonly (keyof Fields & string)[]>>;
  /** Where a field is asked for. */
  readonly stepOf: (field: string) => Step | undefined;
  /** What is wrong with a step that its fields by themselves do not show. */
  readonly problemsOf: (step: Step) => readonly FieldProblem[];
  readonly last: Saver;
  readonly words: {
    readonly journey: (name: string) => string;
    readonly save: string;
    readonly steps: Readonly<Record<Step, { readonly title: string; readonly lead: string }>>;
  };
  readonly children: ReactNode;
};

/** Whether the book has to be told the earnings: it said so, or they are typed already. */
export function asksEarnings(preview: Preview, pattern: string): boolean {
  return pattern !== '' || (preview.state === 'answer' && preview.value.needs.includes('earnings'));
}

function leadOf<Step extends string>(step: Step, preview: Preview, steps: Readonly<Record<Step, { readonly lead: string }>>): string {
  if (step !== 'earnings') return steps[step].lead;
  return preview.state === 'answer' ? absenceWords.earnings.lead(dayInWords(preview.value.earningsTo)) : '';
}

/** One question to a screen: each step is looked at before the next, and the last one saves all of them. */
export function RecordSteps<Fields extends Rules, Step extends string>(props: Journey<Fields, Step>) {
  const { step, order, form, preview, to, fieldsOf, stepOf, problemsOf, last, words, children } = props;
  const { read, back } = useAbsence();
  const go = useGo();
  const place = order.indexOf(step);
  const [before, after] = [order[place - 1], order[place + 1]];
  const next: Saver = {
    isBusy: false,
    submit: async () => {
      const isRight = form.check(fieldsOf[step], problemsOf(step));
      if (isRight && after !== undefined) go(to(after));
      return Promise.resolve();
    },
  };
  return (
    <Page
      key={step}
      isNarrow
      title={words.steps[step].title}
      over={formWords.step(words.journey(read.name), place + 1, order.length)}
      lead={leadOf(step, preview, words.steps)}
      back={before === undefined ? back : { to: to(before), words: formWords.back }}
      help={absenceWords.help}
    >
      <Form
        form={{ ...form, problems: form.problems.filter(({ field }) => field === undefined || stepOf(field) === step) }}
        saver={after === undefined ? last : next}
        action={after === undefined ? words.save : formWords.carryOn}
        leave={back.to}
      >
        {children}
      </Form>
    </Page>
  );
}
