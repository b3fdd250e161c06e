import { type Day } from '#core/time/day';
import { all, first, group, type XmlElement } from '#core/rti/element';
import { employerRules } from './employer.ts';
import { employmentRules } from './employment.ts';
import { letterRules } from './letters.ts';
import { paymentRules } from './payment.ts';
import { personRules } from './person.ts';
import { type Finding, type Message, type Rule } from './rule.ts';

/**
 * HMRC's 52 business rules of a full payment submission, from the schema's own rules of 2025-26 (FullPaymentSubmission-2026-v1-0.sch).
 * Those of 2026-27 have two more, 7956 and 7957, about Northern Ireland's items, which this book does not write.
 */
export const fpsRules: readonly Rule[] = [...employerRules, ...personRules, ...employmentRules, ...paymentRules, ...letterRules];

function messageIn(whole: XmlElement, today: Day): Message {
  const envelope = first(whole, 'Body/IRenvelope') ?? group('IRenvelope', []);
  const [, schemaYear = ''] = /\/(\d{2}-\d{2})\/\d+$/.exec(envelope.attributes['xmlns'] ?? '') ?? [];
  return {
    whole,
    header: first(envelope, 'IRheader') ?? group('IRheader', []),
    report: all(envelope, 'FullPaymentSubmission')[0] ?? group('FullPaymentSubmission', []),
    schemaYear,
    today,
  };
}

/** Everything in a message with a full payment submission that HMRC's rules would refuse, in the order of the rules. */
export function brokenRules(whole: XmlElement, today: Day): readonly Finding[] {
  const message = messageIn(whole, today);
  return fpsRules.flatMap((rule) => rule.check(message));
}
