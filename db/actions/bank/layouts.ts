import { bankProfiles } from '#core/bank/profiles/bankProfiles';
import { type BankLayout, type BankProfile } from '#core/bank/types';
import { mappingShape } from '#core/contract/shapes/bank';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

type OwnLayout = BankLayout & { readonly own: true };
export type AnyLayout = OwnLayout | (BankProfile & { readonly own?: never });

/** The layouts that come with the product, then those mapped in this book. */
export function layouts({ sql }: Reading): readonly AnyLayout[] {
  const own = sql.all('SELECT id, name, mapping FROM bank_profile ORDER BY name', [], { id: text, name: text, mapping: text });
  return [
    ...bankProfiles,
    ...own.map(({ id, name, mapping }): OwnLayout => ({ id, name, mapping: mappingShape.parse(JSON.parse(mapping)), own: true })),
  ];
}
