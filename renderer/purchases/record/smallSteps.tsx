import { useAsk } from '#renderer/gateway/ask';
import { ComboBox } from '#renderer/kit/fields/ComboBox.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { ProofFields } from '#renderer/kit/fields/ProofFields.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { purchaseWords as words } from '#renderer/words/purchases';
import { type PurchaseForm } from './purchaseForm.ts';

type Props = { readonly form: PurchaseForm };

export function WhatStep({ form }: Props) {
  const { payees } = useAsk('purchase.payees', {});
  return (
    <>
      <ComboBox {...form.field('payee')} label={words.payee} hint={words.payeeHint} known={payees} />
      <TextField {...form.field('what')} label={words.what} hint={words.whatHint} />
    </>
  );
}

export function CostStep({ form }: Props) {
  return (
    <>
      <DayField {...form.field('day')} label={words.day} />
      <MoneyField {...form.field('amount')} label={words.amount} />
      <TextField {...form.field('invoice')} label={words.invoice} />
    </>
  );
}

export function PaidStep({ form }: Props) {
  return (
    <RadioCards
      {...form.field('paidBy')}
      label={words.paidBy}
      options={[
        { id: 'account', name: words.account, more: words.accountMore },
        { id: 'holder', name: words.holder, more: words.holderMore },
      ]}
    />
  );
}

export function ProofStep({ form }: Props) {
  return <ProofFields field={form.field} has={form.raws.has} />;
}
