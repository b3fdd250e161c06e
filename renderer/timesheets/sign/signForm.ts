import { type InputOf } from '#core/contract/routes';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, files, free, several } from '#renderer/kit/form/rules';
import { timesheetWords } from '#renderer/words/timesheets';

const words = timesheetWords.sign;
type Signature = InputOf<'timesheet.sign'>['signatures'][number];
export type Side = Signature['side'];

export const signForm = defineForm('sign', {
  how: choice(['typed', 'scan'], words.howNeeded, 'typed'),
  assistant: free(),
  assistantOn: free(),
  employer: free(),
  employerOn: free(),
  file: files(),
  /** Planned shifts that went as planned, by their ids. */
  planned: several('', 0),
});
export type SignRaws = Raws<typeof signForm.rules>;

type Read = { readonly signatures: readonly Signature[]; readonly problems: readonly FieldProblem[] };

function onField(side: Side): 'assistantOn' | 'employerOn' {
  return side === 'assistant' ? 'assistantOn' : 'employerOn';
}

/** Which field a problem's path belongs to: signatures are sent without the sides that sign another day. */
export function signatureFields(raws: SignRaws, sides: readonly Side[]): Readonly<Record<string, Side | 'assistantOn' | 'employerOn'>> {
  const sent = sides.filter((side) => raws[side].trim() !== '');
  return Object.fromEntries(
    sent.flatMap((side, place) => [
      [`signatures.${String(place)}`, side] as const,
      [`signatures.${String(place)}.signedOn`, onField(side)] as const,
    ]),
  );
}

function readSide(side: Side, raws: SignRaws): Read {
  const name = raws[side].trim();
  const field = onField(side);
  const signedOn = readTypedDay(raws[field]);
  if (name === '') return { signatures: [], problems: [] };
  if (signedOn === undefined) return { signatures: [], problems: [{ field, sentence: words.dayNeeded }] };
  return { signatures: [{ side, name, signedOn }], problems: [] };
}

/** The signatures of the sides that may still sign; a side whose name is empty signs another day. */
export function readSignatures(raws: SignRaws, sides: readonly Side[]): Read {
  const read = sides.map((side) => readSide(side, raws));
  const signatures = read.flatMap((one) => one.signatures);
  const problems = read.flatMap((one) => one.problems);
  const [first = 'assistant'] = sides;
  const isNobody = signatures.length === 0 && problems.length === 0;
  return {
    signatures,
    problems: [
      ...problems,
      ...(isNobody ? [{ field: first, sentence: sides.length > 1 ? words.oneNeeded : words.nameNeeded }] : []),
      ...(raws.how === 'scan' && raws.file.length === 0 ? [{ field: 'file', sentence: words.fileNeeded }] : []),
    ],
  };
}
