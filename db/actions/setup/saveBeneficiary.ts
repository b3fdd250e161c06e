import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { beneficiary } from '#db/schema/setup';

type Beneficiary = InputOf<'beneficiary.add'>;

/** `485 777 3456`, as the NHS writes it. */
function spaced(nhsNumber: string): string {
  const digits = nhsNumber.replaceAll(' ', '');
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}

function save(writing: Writing, id: string, input: Beneficiary): Made {
  const { name, reference, care, born = null, nhsNumber } = input;
  const taken = writing.sql.one('SELECT id FROM beneficiary WHERE reference = ? AND id <> ?', [reference, id], { id: text });
  if (taken !== undefined) return refused(problem('setup.nameTaken', { what: 'person', name: reference }, 'reference'));
  const row = { id, name, reference, care, born, nhsNumber: nhsNumber === undefined ? null : spaced(nhsNumber) };
  writing.orm.insert(beneficiary).values(row).onConflictDoUpdate({ target: beneficiary.id, set: row }).run();
  return done({ id });
}

/** Somebody whose care the money is for. Their reference is how an auditor's copy names them. */
export function addBeneficiary(writing: Writing, input: Beneficiary): Made {
  return save(writing, writing.newId('beneficiary'), input);
}

export function changeBeneficiary(writing: Writing, { id, ...input }: InputOf<'beneficiary.change'>): Made {
  const unknown = missing(writing, 'beneficiary', id, 'id');
  return unknown === undefined ? save(writing, id, input) : refused(unknown);
}
