import { nothing, type Pence } from '#core/money/pence';
import { EachField } from '#renderer/kit/fields/EachField.tsx';
import { MoneyField } from '#renderer/kit/fields/MoneyField.tsx';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { sum, texts } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { setupWords } from '#renderer/words/setup';
import { type Part, readParts } from './readParts.ts';

const words = setupWords.openings;

/** The fields of OpeningFields, for a form's own list. */
export const openingRules = { balance: sum(), parts: texts() };

type InAccount = readonly { readonly id: string; readonly name: string }[];

/** The balance shared to the money in the account; where there is only one kind, all of it is that one's. */
export function partsTyped(inIt: InAccount, balance: Pence, typed: Readonly<Record<string, string>>): readonly Part[] | undefined {
  const [only, ...others] = inIt;
  if (only !== undefined && others.length === 0) return [{ streamId: only.id, amount: balance }];
  return readParts(
    inIt.map(({ id }) => id),
    typed,
  );
}

/** The parts of several kinds of money that are missing or are no sums. */
export function partsProblems(inIt: InAccount, typed: Readonly<Record<string, string>>): readonly FieldProblem[] {
  return partsTyped(inIt, nothing, typed) === undefined ? [{ field: 'parts', sentence: words.partsWrong }] : [];
}

type Props = { readonly field: FormInHand<typeof openingRules>['field']; readonly inIt: InAccount };

/** What the bank held, and whose money it was. */
export function OpeningFields({ field, inIt }: Props) {
  return (
    <>
      <MoneyField {...field('balance')} label={words.balance} hint={words.balanceHint} />
      {inIt.length < 2 ? undefined : (
        <EachField
          {...field('parts')}
          unit="£"
          label={words.parts}
          hint={words.partsHint}
          options={inIt.map(({ id, name }) => ({ id, name }))}
        />
      )}
    </>
  );
}
