import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';

export function Money({ sum, isStrong = false }: { readonly sum: Pence; readonly isStrong?: boolean }) {
  return <span className={isStrong ? 'money strong' : 'money'}>{pounds(sum)}</span>;
}
