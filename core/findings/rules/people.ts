import { type Finding as FileFinding } from '#core/people/file';
import { type FileKind } from '#core/people/kinds';
import { nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Facts } from '../facts.ts';
import { type Found, type Gravity, type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import { ofStream, placeOf } from './shared.ts';

const lighter: Readonly<Record<Gravity, Gravity>> = { high: 'medium', medium: 'medium', low: 'low' };

/** What runs out soon weighs less than what is missing; what is worth knowing only, least. */
function gravityOf(gravity: Gravity, { weight, itemId }: FileFinding): Gravity {
  if (weight === 'stop') return gravity;
  return weight === 'look' || itemId !== undefined ? 'low' : lighter[gravity];
}

type Of = Pick<Rule, 'gravity'> & { readonly kinds: readonly FileKind[] };

/** What a PA's file says is missing (core/people/findings) is what the auditor's rule asks for: said once, in the file's own words. */
function lacking({ people }: Facts, { gravity, kinds }: Of): readonly Found[] {
  return people.flatMap(({ id, lacks }) =>
    lacks
      .filter(({ kind }) => kinds.includes(kind))
      .map((one) => ({
        words: one.words,
        about: [id],
        place: placeOf('file', id),
        gravity: gravityOf(gravity, one),
        changesWith: [one.kind, one.weight, one.itemId ?? '', one.employmentId ?? ''],
      })),
  );
}

function fileRule(rule: Omit<Rule, 'screen' | 'find'>, ...kinds: readonly FileKind[]): Rule {
  return { ...rule, screen: 'file', find: (facts) => lacking(facts, { gravity: rule.gravity, kinds }) };
}

/** The holder by their own name, where their file does not say that they look after the money: then the file's own words ask. */
function holderPaid({ holder, people }: Facts): readonly Found[] {
  if (holder === undefined || holder.role === 'self') return [];
  return people
    .filter(({ isHolder, hasApproval, lacks }) => isHolder && !hasApproval && lacks.every(({ kind }) => kind !== 'manager_approval'))
    .map(({ id, name }) => ({
      words: `${name} looks after the money and is paid from it, and no approval is on file. This needs an explanation.`,
      about: [id],
      place: placeOf('file', id),
    }));
}

function insurance({ employers }: Facts): readonly Found[] {
  return employers.flatMap(({ id, name, assistantId, insurance: found }) =>
    found.map((one) => ({
      words: `${name}: ${one.words}`,
      about: [id],
      place: placeOf('file', assistantId),
      gravity: gravityOf('high', one),
      changesWith: [one.weight, one.itemId ?? ''],
    })),
  );
}

const checks: readonly Rule[] = [
  fileRule(
    {
      id: 'R01',
      gravity: 'high',
      name: 'A relative or friend is paid',
      means:
        'A partner, or a relative in the same household, is paid only where the funder has agreed; for NHS money a friend in the same household too.',
      toDo: 'Put the approval on the PA’s file: who agreed, when, and the letter.',
      source: sources.family,
    },
    'family_approval',
  ),
  {
    id: 'R02',
    gravity: 'high',
    name: 'Whoever looks after the money is paid from it',
    means: 'A representative or nominee is paid for care or for running things only where the funder has agreed.',
    toDo: 'Put the approval on their file.',
    source: sources.nominee,
    screen: 'file',
    find: (facts) => [...lacking(facts, { gravity: 'high', kinds: ['manager_approval'] }), ...holderPaid(facts)],
  },
  fileRule(
    {
      id: 'R03',
      gravity: 'high',
      name: 'Right to work',
      means: 'Everybody’s right to work is looked at before the first day, and a copy is kept with its date.',
      toDo: 'Record the check on the PA’s file. If it is kept elsewhere, say where.',
      source: sources.rightToWork,
    },
    'right_to_work',
  ),
  fileRule(
    {
      id: 'R04',
      gravity: 'medium',
      name: 'No contract',
      means: 'Every PA has a written statement of how they work, from the first day.',
      toDo: 'Draw it in the PA’s file, or record the one that was signed.',
      source: sources.contract,
    },
    'written_statement',
    'contract',
  ),
  fileRule(
    {
      id: 'R05',
      gravity: 'medium',
      name: 'Criminal record check',
      means: 'Funders ask for a DBS, PVG or AccessNI check, some for a recent one.',
      toDo: 'Record level, date and number, and keep no copy. Or say why none is needed.',
      source: sources.disclosure,
    },
    'disclosure',
  ),
  {
    id: 'R06',
    gravity: 'high',
    name: 'Employer’s liability insurance',
    means:
      'Funders ask for it as a condition. Whether the law asks a private household for it depends on whether it carries on a business, and not for close family: take advice.',
    toDo: 'Record insurer, policy and days on the file.',
    source: sources.insurance,
    unconfirmed: 'Whether the Act reaches a private household is not settled; treat it as your funder’s condition.',
    screen: 'file',
    find: insurance,
  },
  fileRule(
    {
      id: 'R07',
      gravity: 'high',
      name: 'A healthcare task without a competency in date',
      means: 'Tasks that a nurse or therapist delegates are done only by somebody who was trained and assessed for them.',
      toDo: 'Ask the practitioner for the assessment, and record it. Until then the task waits.',
      source: sources.delegation,
    },
    'competency',
  ),
  fileRule(
    {
      id: 'R08',
      gravity: 'high',
      name: 'Self-employed, and nothing shows it',
      means: 'Most PAs are employed. Who works for themselves has HMRC’s answers, their own insurance and invoices to show it.',
      toDo: 'Use HMRC’s tool, keep its questions and answers, and record insurance and tax reference.',
      source: sources.selfEmployed,
    },
    'status_check',
    'self_employed',
  ),
  fileRule(
    {
      id: 'R10',
      gravity: 'high',
      name: 'Own car without insurance for work',
      means: 'A PA who drives you in their own car needs insurance for business use; ordinary cover may not pay.',
      toDo: 'Ask for the certificate, and record it.',
      source: sources.businessUse,
    },
    'business_insurance',
  ),
];

const others: readonly Rule[] = [
  {
    id: 'R09',
    gravity: 'medium',
    name: 'An agency without its registration',
    means: 'Agencies that give personal care are registered with the Care Quality Commission, and some funders ask for the number.',
    toDo: 'Look the agency up at cqc.org.uk, and write its number here. If it gives no personal care, say that.',
    source: sources.agency,
    screen: 'purchases',
    find: ({ agencies }) =>
      agencies
        .filter(({ cqc }) => cqc === undefined)
        .map(({ payee, purchaseId }) => ({
          words: `No registration number of ${payee} is recorded. Look it up, and write it here.`,
          about: [payee],
          place: placeOf('purchases', purchaseId),
        })),
  },
  {
    id: 'R11',
    gravity: 'medium',
    name: 'Redundancy pay that nothing stands behind',
    means:
      'After two years a PA is owed redundancy pay if the job ends. Funders meet it by a reserve, by insurance, or by a promise: in writing.',
    toDo: 'Ask your funder how it is met, and record the answer.',
    source: sources.redundancy,
    screen: 'redundancy',
    find: ({ redundancy }) =>
      redundancy
        .filter(({ liability, reserve, met }) => liability > nothing && (met === 'unknown' || (met === 'reserve' && reserve < liability)))
        .map(({ streamId, liability, reserve, met }) => ({
          words:
            met === 'unknown'
              ? `Redundancy pay would come to ${pounds(liability)}, and nobody has said how it would be met.`
              : `Redundancy pay would come to ${pounds(liability)}, and ${pounds(reserve)} is set aside for it.`,
          about: [streamId],
          ...ofStream([streamId]),
          sum: met === 'unknown' ? liability : subtract(liability, reserve),
          place: placeOf('redundancy'),
          changesWith: [met],
        })),
  },
];

/** R01 to R11: people who are paid. */
export const peopleRules: readonly Rule[] = [...checks, ...others].toSorted((a, b) => (a.id < b.id ? -1 : 1));
