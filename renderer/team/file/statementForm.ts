import { serviceFrom } from '#core/notice/continuous';
import { dayInWords } from '#core/time/words';
import { type Job } from '#renderer/gateway/team';
import { defineForm, type Raws } from '#renderer/kit/form/defineForm';
import { dayRule, line, optional, reason } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { filePaperWords } from '#renderer/words/file/papers';

const words = filePaperWords.statement;

const rules = {
  employerAddress: line(words.needed),
  workplace: line(words.needed),
  continuousFrom: dayRule(),
  hours: reason(words.needed),
  endsOn: optional(dayRule()),
  sickPay: reason(words.needed),
  otherLeave: reason(words.needed),
  pension: reason(words.needed),
  benefits: reason(words.needed),
  training: reason(words.needed),
  noticeByEmployer: line(words.needed),
  noticeByAssistant: line(words.needed),
  probation: optional(reason(words.needed)),
  grievance: reason(words.needed),
};
export const statementForm = defineForm('writtenStatement', rules);
export type StatementForm = FormInHand<typeof rules>;
type Field = keyof typeof rules;

export const statementSteps = ['place', 'away', 'more', 'end', 'check'] as const;
export type StatementStep = (typeof statementSteps)[number];

export const fieldsOf: Readonly<Record<StatementStep, readonly Field[]>> = {
  place: ['employerAddress', 'workplace', 'continuousFrom', 'hours', 'endsOn'],
  away: ['sickPay', 'otherLeave'],
  more: ['pension', 'benefits', 'training'],
  end: ['probation', 'noticeByEmployer', 'noticeByAssistant', 'grievance'],
  check: [],
};

export function readStep(text: string): StatementStep {
  return statementSteps.find((step) => step === text) ?? 'place';
}

/** The step on which a field is answered. */
export function stepOf(field: string | undefined): StatementStep | undefined {
  return statementSteps.find((step) => fieldsOf[step].some((name) => name === field));
}

/** What is known or usual, to be changed: the address where the employer’s is recorded. */
export function statementStart({ assistant, employment }: Job, employerAddress: string | undefined): Partial<Raws<typeof rules>> {
  return {
    employerAddress: employerAddress ?? '',
    workplace: words.workplaceStart,
    continuousFrom: dayInWords(
      serviceFrom(
        employment,
        assistant.employments.filter(({ employerId }) => employerId === employment.employerId),
      ),
    ),
    sickPay: words.sickPayStart,
    otherLeave: words.otherLeaveStart,
    pension: words.pensionStart,
    benefits: words.benefitsStart,
    training: words.trainingStart,
    noticeByEmployer: words.noticeByEmployerStart,
    noticeByAssistant: words.noticeByAssistantStart,
    grievance: words.grievanceStart,
  };
}
