import { counted, Counted } from './count.ts';

export const statementWords = {
  title: (issued: number) => (issued === 0 ? 'No statement is issued yet' : `${Counted(issued, 'statement')} issued`),
  lead: 'A statement shows your funder what came in, what was spent and why, with a proof for each.',
  help: [
    'Look at a statement as often as you like: a preview is marked as one, and changes nothing.',
    'Issuing gives it a number and closes its days, so that nobody can change them afterwards. Statements follow on without a gap.',
    'If something was wrong, correct it with a reason. The correction becomes version 2, and the first stays on record.',
  ],
  back: 'Statements',
  next: 'What comes next',
  nextTitle: (stream: string, span: string) => `${stream}: ${span}`,
  due: (day: string) => `Your funder expects it by ${day}.`,
  noDue: 'Your funder has not said when.',
  look: (stream: string) => `Look at the next statement of ${stream}`,
  nothingNext: 'Set up a kind of money first. Then its statement can be made.',
  choose: 'Look at other days',
  issued: 'Issued statements',
  noneIssued: 'Issued statements are listed here.',
  columns: { number: 'Statement', period: 'Period', money: 'Money', state: 'State', closing: 'Left at the bank' },
  number: (number: number, version: number) =>
    version === 1 ? `Statement ${String(number)}` : `Statement ${String(number)}, version ${String(version)}`,
  states: { standing: 'Issued', superseded: 'Replaced by a newer version', correcting: 'Being corrected' },

  span: {
    title: 'Which days do you want to look at?',
    lead: 'Any days can be looked at. Only the next ones in line can be issued.',
    stream: 'Which money?',
    streamNeeded: 'Choose which money it is.',
    from: 'First day',
    to: 'Last day',
    action: 'Look at these days',
    backwards: 'The last day comes before the first. Change one of the two.',
  },

  preview: {
    title: (canIssue: boolean, missing: number, span: string) => {
      if (canIssue) return `${span}: ready to issue`;
      return missing === 0 ? `${span}: a look only` : `${span}: ${Counted(missing, 'thing').toLowerCase()} to put right first`;
    },
    lead: (stream: string) => `${stream}. This is a preview: it has no number and changes nothing.`,
    missing: 'What has to be put right first',
    mend: {
      bank: 'Go to the bank lines',
      purchases: 'Go to the purchases',
      money: 'Go to money received',
      setup: 'Go to plan and budget',
      statements: 'Go to statements',
      pay: 'Go to paydays',
      vehicle: 'Go to the vehicle',
    },
    proofs: (count: number) => `${Counted(count, 'proof')}`,
    sums: 'The sums',
    figures: {
      opening: 'Brought forward',
      received: 'Received',
      spent: 'Spent as agreed',
      closing: 'Left at the bank',
      owed: 'Of that, owed',
    },
    why: 'How is “left at the bank” worked out?',
    entries: 'Every entry of these days',
    whyLines: (opening: string, cameIn: string, wentOut: string, closing: string) => [
      `${opening} was there on the first day.`,
      `${cameIn} came in and ${wentOut} went out, by the bank’s own dates.`,
      `That leaves ${closing} on the last day.`,
    ],
    misprints: 'Some letters cannot be printed as they are',
    misprintsMore:
      'The typeface has no such letters. On paper they read like this; whoever copies the words from the PDF, or has them read aloud, gets them as you wrote them.',
    misprint: (said: string, printed: string) => `“${said}” is printed as “${printed}”`,
    misprintsOthers: (count: number) => `And ${counted(count, 'other')}.`,
    misprintsHelp: 'If it matters, write the name in Latin letters too before you issue: for example, “Nguyen (Nguyễn)”.',
    issue: 'Issue this statement',
    issueTitle: 'Issue this statement?',
    issueMore: [
      'It gets a number and a code, and its days are closed: nothing dated in them can be added afterwards.',
      'Check the sums and the proofs first. A mistake found later is corrected as version 2, with a reason.',
    ],
    issueAction: 'Yes, issue it',
    said: (number: number) => `Statement ${String(number)} is issued.`,
    notYet: 'These days can be looked at, but not issued now: a statement follows on from the last one, and its days must be over.',
  },

  pack: {
    title: 'The evidence of these days',
    lead: 'One file with every receipt, invoice and bank statement in the order of the statement, and an index that says what each proves and what is missing. Payslips are in it only where your funder asks for them. Pictures leave without what the camera wrote beside them; the originals stay as they are.',
    save: 'Save the evidence as one file',
    saved: 'The evidence is saved. Open the zip, and look at the index first.',
    name: (stream: string, from: string, to: string) => `Evidence ${stream} ${from} to ${to}.zip`,
  },
  sheet: 'The statement as the auditor reads it',
  pdf: 'The pages of the PDF',

  read: {
    title: (number: number, version: number, span: string) =>
      `${version === 1 ? `Statement ${String(number)}` : `Statement ${String(number)}, version ${String(version)}`}: ${span}`,
    lead: (stream: string, day: string) => `${stream}. Issued on ${day}.`,
    code: 'The code to send separately',
    codeMore:
      'Send this code by another way than the PDF, for example by phone. It shows the auditor that the figures are the ones you issued.',
    fileName: (number: number, version: number, form: string) =>
      `Statement ${String(number)} version ${String(version)}${form === 'normal' ? '' : ` ${form}`}.pdf`,
    correct: 'Correct this statement',
    superseded: 'A newer version has taken its place.',
    correcting: (reason: string) => `It is being corrected: ${reason}`,
    correctingMore: 'Make the change now (for example, take a purchase back and record it again). Then look at it and issue version 2.',
    lookAgain: 'Look at the corrected statement',
    leave: 'Leave it as it was',
    left: 'The correction is left. The statement stays as it was.',
    reason: (reason: string) => `Reason for this version: ${reason}`,
  },
  correct: {
    title: 'What was wrong with this statement?',
    lead: 'Its days open again until you issue version 2. The reason is printed on it.',
    label: 'Reason',
    hint: 'For example, “The June invoice was left out”.',
    action: 'Start the correction',
    said: 'The statement is open for correction.',
  },
};
