import { useAsk } from '#renderer/gateway/ask';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, optional, wholeNumber } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSave } from '#renderer/kit/form/useSave';
import { Gone } from '#renderer/kit/Gone.tsx';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { teamWords } from '#renderer/words/team';
import { fileWords } from '#renderer/words/file';

const words = fileWords.funders;
const hows = ['reserve', 'promise', 'insurance', 'unknown'] as const;
const yesNo = ['yes', 'no'] as const;
const askForm = defineForm('funderAsks', {
  disclosureMonths: optional(wholeNumber(1, 240, words.disclosureWrong)),
  insurance: choice(yesNo, words.needed),
  redundancy: choice(hows, words.needed),
});

/** What each funder asks of files. */
export function Asks() {
  const { funders } = useAsk('file.asks', {});
  return (
    <Page isNarrow title={words.title} lead={words.lead} back={{ to: places.team, words: teamWords.back }} help={fileWords.help}>
      <Records
        whenEmpty={words.none}
        records={funders.map(({ funderId, funder, disclosureMonths, liabilityInsurance, redundancy }) => ({
          key: funderId,
          title: funder,
          lines: [words.months(disclosureMonths), words.insured(liabilityInsurance), words.redundancy[redundancy]],
          links: [{ to: places.fileAsk(funderId), words: words.change(funder) }],
        }))}
      />
    </Page>
  );
}

export function EditAsks() {
  const id = usePart('funder');
  const { funders } = useAsk('file.asks', {});
  const found = funders.find(({ funderId }) => funderId === id);
  const go = useGo();
  const start = found && {
    disclosureMonths: found.disclosureMonths === undefined ? '' : String(found.disclosureMonths),
    insurance: found.liabilityInsurance ? 'yes' : 'no',
    redundancy: found.redundancy,
  };
  const form = useForm(askForm, { about: id, ...(start === undefined ? {} : { start }) });
  const back = { to: places.fileAsks, words: fileWords.asks };
  const saver = useSave('file.ask', {
    form,
    input: ({ insurance, ...values }) => ({ ...values, funderId: id, liabilityInsurance: insurance === 'yes' }),
    after: () => go(back.to),
    said: words.said,
    fields: { liabilityInsurance: 'insurance' },
  });
  if (found === undefined) return <Gone back={back} />;
  return (
    <Page isNarrow title={words.askTitle(found.funder)} lead={words.askLead} back={back} help={fileWords.help}>
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <TextField
          {...form.field('disclosureMonths')}
          label={words.disclosure}
          hint={words.disclosureHint}
          size="short"
          inputMode="numeric"
        />
        <RadioCards
          {...form.field('insurance')}
          label={words.insurance}
          options={yesNo.map((one) => ({ id: one, name: words.insuranceOptions[one] }))}
        />
        <RadioCards
          {...form.field('redundancy')}
          label={words.how}
          options={hows.map((one) => ({ id: one, name: words.howOptions[one] }))}
        />
      </Form>
    </Page>
  );
}
