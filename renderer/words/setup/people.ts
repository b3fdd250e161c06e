import { Counted } from '#renderer/words/count';

export const holderWords = {
  title: 'Who keeps this book?',
  lead: 'This is the person who signs the statement.',
  name: 'Full name',
  nameNeeded: 'Enter the full name.',
  role: 'Whose care is the payment for?',
  roleNeeded: 'Choose whose care it is for.',
  since: 'Since when? (if you know)',
  address: 'Address (if you want it on statements)',
  contact: 'Phone or email (if you want it on statements)',
};

export const peopleWords = {
  title: (count: number) => (count === 0 ? 'Nobody is in this book yet' : `${Counted(count, 'person', 'people')} in this book`),
  lead: 'The people whose care is paid for.',
  empty: 'Add the first person. Most books have one.',
  add: 'Add a person',
  addTitle: 'Who is the care for?',
  changeTitle: (name: string) => `Change ${name}`,
  name: 'Full name',
  nameNeeded: 'Enter the full name.',
  reference: 'What will the auditor’s copy call them?',
  adult: (letter: string) => `Adult ${letter}`,
  child: (letter: string) => `Child ${letter}`,
  referenceHint: 'Not the name or its first letters: “Adult A” or “Child B” tell nobody who it is. Change it if you like.',
  referenceNeeded: 'Enter a short reference such as Adult A.',
  care: 'What kind of care is it?',
  careHint: 'In a few words, for example “NHS continuing healthcare”.',
  careNeeded: 'Say in a few words what kind of care it is.',
  born: 'Date of birth (if you want to keep it here)',
  nhs: 'NHS number (if you want to keep it here)',
  nhsHint: 'Ten digits, for example 485 777 3456',
  nhsWrong: 'An NHS number has ten digits. Leave it empty if you are not sure.',
  back: 'Whose care it is',
};
