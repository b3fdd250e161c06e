import { useAsk } from '#renderer/gateway/ask';
import { ComboBox } from '#renderer/kit/fields/ComboBox.tsx';
import { DayField } from '#renderer/kit/fields/DayField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { ProofFields } from '#renderer/kit/fields/ProofFields.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { ReceiptPicker } from '#renderer/kit/fields/ReceiptPicker.tsx';
import { TextField } from '#renderer/kit/fields/TextField.tsx';
import { purchaseWords as words } from '#renderer/words/purchases';
import { receiptWords } from '#renderer/words/receiptRead';
import { propose, proposedHint } from './proposed.ts';
import { type PurchaseForm } from './purchaseForm.ts';

type Props = { readonly form: PurchaseForm };

export function WhatStep({ form, lineId }: Props & { readonly lineId: string }) {
  const { payees } = useAsk('purchase.payees', {});
  return (
    <>
      <ReceiptPicker
        {...form.field('files')}
        label={receiptWords.first}
        hint={receiptWords.firstHint}
        onRead={(read) => propose(form, read, lineId)}
      />
      <ComboBox {...form.field('payee')} label={words.payee} hint={words.payeeHint} {...proposedHint(form.raws, 'payee')} known={payees} />
      <TextField {...form.field('what')} label={words.what} hint={words.whatHint} />
    </>
  );
}

export function CostStep({ form }: Props) {
  return (
    <>
      <DayField {...form.field('day')} label={words.day} {...proposedHint(form.raws, 'day')} />
      <MoneyField {...form.field('amount')} label={words.amount} {...proposedHint(form.raws, 'amount')} />
      <TextField {...form.field('invoice')} label={words.invoice} {...proposedHint(form.raws, 'invoice')} />
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
