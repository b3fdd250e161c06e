import { type NiCircumstances, niLetterFor } from '#core/payroll/ni-letter';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

type Claimed = Pick<NiCircumstances, 'certificates' | 'isApprentice' | 'site' | 'veteranYear'>;

/** What a letter says of a PA besides their age: a certificate, an apprenticeship, a special site, a first year out of the forces. */
function claimedBy(letter: string, payday: Day): Claimed {
  const none: Claimed = { certificates: [], isApprentice: letter === 'H' };
  if (letter === 'X') return { ...none, certificates: ['not liable in the UK'] };
  if (letter === 'V') return { ...none, veteranYear: { from: payday, to: payday } };
  const certificates = 'BEI'.includes(letter) ? (['reduced rate'] as const) : 'JLDZ'.includes(letter) ? (['deferment'] as const) : [];
  if ('FISL'.includes(letter)) return { ...none, certificates, site: 'freeport' };
  return 'NEKD'.includes(letter) ? { ...none, certificates, site: 'investment zone' } : { ...none, certificates };
}

export type LetterFacts = { readonly name: string; readonly born: Day; readonly payday: Day; readonly letter: string };

/**
 * Whether a PA’s recorded letter can stand on the payday. `blocks` where their age rules it out, whatever else is true of them;
 * `look` where it stands on something besides age, such as a certificate; undefined where it is the ordinary one.
 */
export function letterRemark({
  name,
  born,
  payday,
  letter,
}: LetterFacts): { readonly kind: 'blocks' | 'look'; readonly words: string } | undefined {
  const ordinary = niLetterFor({ born, payday, certificates: [], isApprentice: false });
  if (ordinary.ok && ordinary.value.letter === letter) return undefined;
  const claimed = niLetterFor({ born, payday, ...claimedBy(letter, payday) });
  if (!claimed.ok) return { kind: 'blocks', words: `${name}: ${claimed.problem.sentence}` };
  if (claimed.value.letter !== letter) {
    const because = ordinary.ok ? ` ${ordinary.value.because} The letter would be ${ordinary.value.letter}.` : '';
    return {
      kind: 'blocks',
      words: `${name} cannot have National Insurance letter ${letter} on ${dayInWords(payday)}.${because} Record the right letter under Team.`,
    };
  }
  const otherwise = ordinary.ok ? ` Where that is not so, record letter ${ordinary.value.letter} under Team before you approve.` : '';
  return {
    kind: 'look',
    words: `${name} is paid with National Insurance letter ${letter}, which is not the ordinary one. ${claimed.value.because} Keep the paper that says so.${otherwise}`,
  };
}
