import { absolute, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { CheckboxGroup } from '#renderer/kit/fields/CheckboxGroup.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, several } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { useGo } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { useAccount } from '#renderer/bank/useAccount';
import { bankMoreWords } from '#renderer/words/bankMore';

const words = bankMoreWords.together;
const matchTogether = defineForm('matchTogether', {
  way: choice(['out', 'in'], words.wayNeeded, 'out'),
  lineIds: several(words.linesNeeded),
  dueIds: several(words.duesNeeded),
});

/** Several lines that paid several payments, in one stroke: an agency paid in two parts, three invoices paid as one and a bit. */
export function MatchTogether() {
  const { id, back } = useAccount();
  const { lines } = useAsk('bank.lines', { bankAccountId: id, only: 'unmatched' });
  const { dues } = useAsk('due.list', {});
  const form = useForm(matchTogether, { about: id });
  const go = useGo();
  const { way, lineIds, dueIds } = form.raws;
  const openLines = lines.filter(({ amount }) => amount > 0 === (way === 'in'));
  const openDues = dues.filter(({ direction }) => direction === way);
  const chosen = {
    lines: openLines.filter((line) => lineIds.includes(line.id)),
    dues: openDues.filter((due) => dueIds.includes(due.id)),
  };
  const sumOf = (open: readonly { readonly open: (typeof lines)[number]['open'] }[]): string => pounds(total(open.map((one) => one.open)));
  const saver = useSave('bank.matchTogether', {
    form,
    input: () => ({ bankAccountId: id, lineIds: chosen.lines.map((line) => line.id), dueIds: chosen.dues.map((due) => due.id) }),
    after: () => go(back.to),
    said: words.said,
  });
  const hasBoth = openLines.length > 0 && openDues.length > 0;
  return (
    <Page title={words.title} lead={words.lead} back={back}>
      <Form form={form} saver={saver} action={words.action} leave={back.to}>
        <RadioCards
          {...form.field('way')}
          label={words.way}
          options={[
            { id: 'out', name: words.out },
            { id: 'in', name: words.in },
          ]}
        />
        {hasBoth ? (
          <>
            <CheckboxGroup
              {...form.field('lineIds')}
              label={words.lines}
              options={openLines.map((line) => ({
                id: line.id,
                name: words.line(shortDay(line.day), pounds(absolute(line.open)), line.words),
              }))}
            />
            <CheckboxGroup
              {...form.field('dueIds')}
              label={words.dues}
              options={openDues.map((due) => ({ id: due.id, name: words.line(shortDay(due.day), pounds(due.open), due.words) }))}
            />
            <p aria-live="polite">{words.sums(sumOf(chosen.lines), sumOf(chosen.dues))}</p>
          </>
        ) : (
          <p>{words.nothing}</p>
        )}
      </Form>
    </Page>
  );
}
