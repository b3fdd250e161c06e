import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

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
  writing.sql.run(
    `INSERT INTO beneficiary (id, name, reference, care, born, nhs_number) VALUES (@id, @name, @reference, @care, @born, @nhs)
     ON CONFLICT (id) DO UPDATE SET name = @name, reference = @reference, care = @care, born = @born, nhs_number = @nhs`,
    { id, name, reference, care, born, nhs: nhsNumber === undefined ? null : spaced(nhsNumber) },
  );
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
