import { type ReactNode } from 'react';
import { Button, type ButtonKind } from '#renderer/kit/Button.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { formWords } from '#renderer/words/form';
import { type Rules } from './defineForm.ts';
import { KeptNotice } from './KeptNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { type Saver } from './useSend.ts';
import { type FormInHand } from './useForm.ts';

type Props<Fields extends Rules> = {
  readonly form: FormInHand<Fields>;
  readonly saver: Saver;
  readonly action: string;
  readonly kind?: ButtonKind;
  /** Where "Leave it for later" goes. What was typed is kept with the book. */
  readonly leave?: string;
  readonly children: ReactNode;
};

/** One question, or one group of them, with one main action. */
export function Form<Fields extends Rules>({ form, saver, action, kind = 'primary', leave, children }: Props<Fields>) {
  return (
    <form
      className="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void saver.submit();
      }}
    >
      <KeptNotice kept={form.kept} onDiscard={form.forget} />
      <ErrorSummary form={form.name} problems={form.problems} attempt={form.attempt} />
      {children}
      <div className="actions">
        <Button kind={kind} type="submit" isBusy={saver.isBusy}>
          {action}
        </Button>
        {leave === undefined ? undefined : <LinkButton to={leave}>{formWords.leave}</LinkButton>}
      </div>
    </form>
  );
}
