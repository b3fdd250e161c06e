import { tell } from '#renderer/gateway/tell';
import { useSetup } from '#renderer/gateway/setup';
import { useTeam } from '#renderer/gateway/team';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { defineForm } from '#renderer/kit/form/defineForm';
import { Form } from '#renderer/kit/form/Form.tsx';
import { choice, coded, line, optional, type Rule } from '#renderer/kit/form/rules';
import { useForm } from '#renderer/kit/form/useForm';
import { useSend } from '#renderer/kit/form/useSend';
import { useGo, usePart } from '#renderer/kit/go';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { wayBackOr, wayBackThrough } from '#renderer/kit/wayBack';
import { employerWords } from '#renderer/words/team/employers';
import { teamWords } from '#renderer/words/team';
import { nationOptions, nations, paysHmrc, paysHmrcOptions } from '#renderer/words/team/names';

const words = employerWords.form;
const emailRule: Rule<string, string> = {
  start: '',
  read: (raw) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(raw.trim()) ? { ok: true, value: raw.trim() } : { ok: false, sentence: words.emailWrong },
};
const employerForm = defineForm('employer', {
  name: line(words.nameNeeded),
  nation: choice(nations, words.nationNeeded),
  payeReference: optional(coded(/^\d{3}\/[A-Z0-9]{1,10}$/u, words.payeWrong)),
  accountsOffice: optional(coded(/^\d{3}P[A-Z]\d{7}[0-9X]$/u, words.officeWrong)),
  address: optional(line(words.address)),
  phone: optional(line(words.phone)),
  email: optional(emailRule),
  paysHmrc: choice(paysHmrc, words.paysNeeded, 'month'),
});

/** Adds an employer, or changes one. After the first one, the paydays are next. */
export function EditEmployer() {
  const id = usePart('id');
  const { employers, payGroups } = useTeam();
  const { holder } = useSetup();
  const employer = employers.find((one) => one.id === id);
  const go = useGo();
  const form = useForm(employerForm, {
    about: id,
    start:
      employer === undefined
        ? { name: employers.length === 0 ? (holder?.name ?? '') : '' }
        : {
            name: employer.name,
            nation: employer.nation,
            payeReference: employer.payeReference ?? '',
            accountsOffice: employer.accountsOffice ?? '',
            address: employer.address ?? '',
            phone: employer.phone ?? '',
            email: employer.email ?? '',
            paysHmrc: employer.paysHmrc,
          },
  });
  const usual = employers.length === 0 ? { to: places.team, words: teamWords.back } : { to: places.employers, words: employerWords.back };
  const back = employer === undefined ? wayBackOr(usual) : (wayBackThrough() ?? usual);
  const after = payGroups.length === 0 ? places.team : places.employers;
  const next = employer === undefined ? wayBackOr({ to: after, words: '' }).to : (wayBackThrough()?.to ?? after);
  const saver = useSend({
    form,
    send: (values) => (employer === undefined ? tell('employer.add', values) : tell('employer.change', { ...values, id })),
    after: () => go(next),
    said: employerWords.saved,
  });
  return (
    <Page
      isNarrow
      title={employer === undefined ? words.addTitle : words.changeTitle(employer.name)}
      lead={words.lead}
      back={back}
      help={employerWords.help}
    >
      <Form form={form} saver={saver} action={words.save} leave={back.to}>
        <TextField {...form.field('name')} label={words.name} />
        <RadioCards {...form.field('nation')} label={words.nation} hint={words.nationHint} options={nationOptions} />
        <TextField {...form.field('address')} label={words.address} hint={words.addressHint} />
        <TextField {...form.field('phone')} label={words.phone} size="short" />
        <TextField {...form.field('email')} label={words.email} />
        <TextField {...form.field('payeReference')} label={words.paye} hint={words.payeHint} />
        <TextField {...form.field('accountsOffice')} label={words.office} hint={words.officeHint} />
        <RadioCards {...form.field('paysHmrc')} label={words.pays} options={paysHmrcOptions} />
      </Form>
    </Page>
  );
}
