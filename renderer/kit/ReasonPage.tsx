import { type ReactNode } from 'react';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type CommandName } from '#renderer/gateway/tell';
import { TextField } from './fields/TextField.tsx';
import { defineForm } from './form/defineForm.ts';
import { Form } from './form/Form.tsx';
import { reason } from './form/rules.ts';
import { useForm } from './form/useForm.ts';
import { useSave } from './form/useSave.ts';
import { type Help } from './help.ts';
import { Page } from './Page.tsx';

const reasonForm = defineForm('reason', { reason: reason() });

type Props<Name extends CommandName> = {
  readonly route: Name;
  /** Keeps apart what was typed for one record and for another. */
  readonly about: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly label: string;
  readonly hint?: string;
  readonly action: string;
  readonly isDanger?: boolean;
  readonly back: { readonly to: string; readonly words: string };
  readonly help?: Help;
  readonly input: (reason: string) => InputOf<Name>;
  readonly said: string;
  readonly after: (value: OutputOf<Name>) => void;
  readonly children?: ReactNode;
};

/** The one question of everything that is taken back, reopened or corrected: why? */
export function ReasonPage<Name extends CommandName>(props: Props<Name>) {
  const form = useForm(reasonForm, { about: `${props.route} ${props.about}` });
  const saver = useSave(props.route, {
    form,
    input: (values) => props.input(values.reason),
    after: props.after,
    said: props.said,
    fields: { because: 'reason', noReceiptBecause: 'reason' },
  });
  return (
    <Page isNarrow title={props.title} lead={props.lead} back={props.back} {...(props.help === undefined ? {} : { help: props.help })}>
      {props.children}
      <Form form={form} saver={saver} action={props.action} kind={props.isDanger === true ? 'danger' : 'primary'} leave={props.back.to}>
        <TextField {...form.field('reason')} label={props.label} isLong {...(props.hint === undefined ? {} : { hint: props.hint })} />
      </Form>
    </Page>
  );
}
