import { type FileField, type FileKind } from '#core/people/kinds';

type KindWords = {
  readonly title: string;
  /** Asked above the fields. */
  readonly lead: string;
  /** What its day is. */
  readonly day: string;
  readonly until?: string;
  readonly untilHint?: string;
};

/** Each kind of record, as people name it. */
export const kindWords: Readonly<Record<FileKind, KindWords>> = {
  duties: { title: 'What they do here', lead: 'The answers decide what else the file needs.', day: 'From which day does this hold?' },
  next_of_kin: { title: 'Next of kin', lead: 'Whom to ring if something happens at work.', day: 'When did they tell you?' },
  right_to_work: {
    title: 'Right to work',
    lead: 'Check before the first day, the same way for everybody, and keep a copy until two years after they leave.',
    day: 'When was it checked?',
    until: 'When is it to be checked again? (only where their permission ends)',
    untilHint: 'Leave it empty for a British or Irish passport, or settled status.',
  },
  disclosure: {
    title: 'DBS, PVG or AccessNI check',
    lead: 'Write down level, date and number, and give the certificate back: no copy is kept. Certificates do not expire.',
    day: 'Date on the certificate',
    until: 'When does the PVG membership end? (only in Scotland, where it lasts five years)',
  },
  reference: { title: 'References', lead: 'Two are usual: one from their last work.', day: 'When did it come?' },
  written_statement: {
    title: 'Written statement of particulars',
    lead: 'That it was given, and the signed copy as a scan or photo.',
    day: 'When was it given to them?',
  },
  contract: {
    title: 'A contract besides it',
    lead: 'Where there is a longer contract than the written statement.',
    day: 'When did both sign?',
  },
  variation: { title: 'Changes to the contract', lead: 'Hours, pay, place or anything else that changed.', day: 'From which day?' },
  probation: {
    title: 'Probation',
    lead: 'Say when it ends, and later how it went.',
    day: 'When did it begin?',
    until: 'When does it end?',
  },
  review: {
    title: 'Meetings and supervision',
    lead: 'A few words are enough: what went well, what has to change.',
    day: 'When did you meet?',
    until: 'When do you meet next? (if that is agreed)',
  },
  privacy_notice: { title: 'Privacy notice', lead: 'What you keep about them and why, in writing.', day: 'When was it given to them?' },
  consent: {
    title: 'Consents',
    lead: 'What they agreed to, such as photos, or showing a reference.',
    day: 'When did they agree?',
    until: 'Until when? (if it ends)',
  },
  training: {
    title: 'Training',
    lead: 'Courses such as moving and handling, or first aid.',
    day: 'When was it?',
    until: 'When does it run out? (if it does)',
  },
  competency: {
    title: 'Competencies for delegated tasks',
    lead: 'A registered practitioner decides, and stays accountable: one record for each task.',
    day: 'When were they assessed?',
    until: 'Competent until',
  },
  driving_licence: {
    title: 'Driving licence',
    lead: 'Look at it, or use a check code from gov.uk.',
    day: 'When was it checked?',
    until: 'Valid until',
  },
  business_insurance: {
    title: 'Car insurance for business use',
    lead: 'For driving you in their own car.',
    day: 'Insured from',
    until: 'Insured until',
  },
  status_check: {
    title: 'Employment status check',
    lead: 'For self-employed helpers: HMRC’s tool (CEST). Keep its questions, answers and result.',
    day: 'When was it done?',
  },
  self_employed: {
    title: 'Self-employed: tax reference and insurance',
    lead: 'Their own public liability insurance, and the number HMRC knows them by.',
    day: 'Insured from',
    until: 'Insured until',
  },
  invoice: { title: 'Invoices', lead: 'What a self-employed helper charged.', day: 'Date of the invoice' },
  family_approval: {
    title: 'Approval of paying a relative or friend',
    lead: 'Who at the funder agreed, and why.',
    day: 'When was it approved?',
    until: 'Until when? (if it ends)',
  },
  manager_approval: {
    title: 'Approval of paying whoever manages the money',
    lead: 'For a nominee or representative who is paid from the money too. Who at the funder agreed, and why.',
    day: 'When was it approved?',
    until: 'Until when? (if it ends)',
  },
  risk_assessment: {
    title: 'Risk assessments',
    lead: 'What could hurt them at work, and what you do about it.',
    day: 'When was it written?',
    until: 'When is it looked at again?',
  },
  accident: { title: 'Accident book', lead: 'Everything that hurt somebody, however small.', day: 'When did it happen?' },
  paper: {
    title: 'Other papers',
    lead: 'Anything else that belongs in the file.',
    day: 'Date of the paper',
    until: 'Until when does it hold? (if it ends)',
  },
  liability_insurance: {
    title: 'Employer’s liability insurance',
    lead: 'It pays where somebody is hurt at work. Funders ask for the certificate.',
    day: 'Insured from',
    until: 'Insured until',
  },
};

/** The name of a kind in the middle of a sentence: `next of kin`, but `DBS, PVG or AccessNI check`. */
export function kindInSentence(kind: FileKind): string {
  const { title } = kindWords[kind];
  return /^[A-Z]{2}/u.test(title) ? title : `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

type FieldWords = { readonly label: string; readonly hint?: string; readonly options?: Readonly<Record<string, string>> };

const yesNo = { yes: 'Yes', no: 'No' } as const;

export const fieldWords: Readonly<Record<FileField, FieldWords>> = {
  name: { label: 'Name' },
  relation: { label: 'Who is that to them?', hint: 'For example, “mother”, or “manager at the last job”' },
  contact: { label: 'Phone number' },
  delegated: {
    label: 'Do they do healthcare tasks that a nurse or therapist delegates?',
    hint: 'For example, a feeding tube, suction, medication',
    options: yesNo,
  },
  ownCar: { label: 'Do they drive their own car for work?', options: yesNo },
  holderCar: { label: 'Do they drive your car?', options: yesNo },
  relative: {
    label: 'Are they related to the person they support?',
    options: { none: 'No', friend: 'A close friend', relative: 'A relative', partner: 'Husband, wife or partner' },
  },
  household: { label: 'Do they live in the same household?', options: yesNo },
  selfEmployed: { label: 'Do they work as self-employed, and send invoices?', options: yesNo },
  moneyRole: {
    label: 'Are they the nominee or representative for the money?',
    hint: 'Whoever signed for the direct payment and looks after it',
    options: { none: 'No', nominee: 'Nominee, or nominated person', representative: 'Representative, or authorised person' },
  },
  what: { label: 'In your words' },
  toldOn: { label: 'When were they told in writing?' },
  method: {
    label: 'How was it checked?',
    options: {
      online: 'Online with their share code',
      document: 'By looking at the papers with them',
      provider: 'By an identity service',
      checking_service: 'By the Home Office’s Employer Checking Service',
    },
  },
  document: { label: 'What did you see?', hint: 'For example, “British passport”, or “profile page online”' },
  code: { label: 'Reference or code' },
  checkedBy: { label: 'Who looked?' },
  scheme: {
    label: 'Which check?',
    options: { dbs: 'DBS (England and Wales)', pvg: 'PVG (Scotland)', accessni: 'AccessNI (Northern Ireland)' },
  },
  level: {
    label: 'Which level?',
    options: {
      enhanced_barred: 'Enhanced, with the barred list',
      enhanced: 'Enhanced',
      standard: 'Standard',
      basic: 'Basic',
      level_2: 'Level 2, with PVG membership',
      level_1: 'Level 1',
    },
  },
  number: { label: 'Number' },
  subject: { label: 'What was it about?' },
  provider: { label: 'Who gave it?' },
  task: { label: 'Which task?', hint: 'One task, for example “Suction through a tracheostomy”' },
  practitioner: { label: 'Who signed it off?', hint: 'The practitioner who delegates the task' },
  registration: { label: 'Their profession and registration number' },
  threeWay: { label: 'Is there an agreement between practitioner, employer and PA?', options: yesNo },
  insurerTold: { label: 'Does your insurer know of the task?', options: yesNo },
  insurer: { label: 'Insurer' },
  policy: { label: 'Policy number' },
  result: {
    label: 'What did the check say?',
    options: { self_employed: 'Self-employed', employed: 'Employed', unclear: 'It could not say' },
  },
  utr: { label: 'Their tax reference (UTR)' },
  amount: { label: 'Amount' },
  injury: { label: 'Who was hurt, and how?' },
  lostDays: { label: 'How many days could they not work? (0 if none)' },
  hseTold: {
    label: 'Was it reported to the Health and Safety Executive?',
    hint: 'More than seven days off, or a serious injury, is reported under RIDDOR. Whether that binds a private household: ask HSE.',
    options: { yes: 'Yes', no: 'No', not_needed: 'It does not have to be' },
  },
  approvedBy: { label: 'Who approved it?' },
  outcome: {
    label: 'How did it go?',
    hint: 'Leave it open until it ends',
    options: { passed: 'Passed', extended: 'Made longer', not_passed: 'Not passed' },
  },
};

/** Where one question has other words in one kind. */
const ownWords: Readonly<Partial<Record<FileKind, Readonly<Partial<Record<FileField, FieldWords>>>>>> = {
  liability_insurance: { amount: { label: 'How much does it cover? (£5 million is usual)' } },
  right_to_work: { code: { label: 'Share code, or the checking service’s reference (if there is one)' } },
  status_check: {
    code: { label: 'Reference on the result (if it shows one)' },
    what: { label: 'Its main questions and your answers', hint: 'Or attach the result' },
  },
  accident: { what: { label: 'What happened, and where?' } },
  variation: { what: { label: 'What changed?' } },
  risk_assessment: { what: { label: 'What could go wrong, and what is done about it?' } },
  reference: { what: { label: 'What did they say? (or attach the letter)' } },
  family_approval: { what: { label: 'What was agreed, and why?' } },
  manager_approval: { what: { label: 'What are they paid for, and what was agreed?' } },
  consent: { what: { label: 'What did they agree to?' } },
  review: { what: { label: 'What did you talk about?' } },
  driving_licence: { what: { label: 'Points or limits on it (if there are any)' } },
  invoice: { number: { label: 'Number of the invoice' } },
  disclosure: { number: { label: 'Number of the certificate or membership' } },
};

export function wordsOfField(kind: FileKind, field: FileField): FieldWords {
  return ownWords[kind]?.[field] ?? fieldWords[field];
}
