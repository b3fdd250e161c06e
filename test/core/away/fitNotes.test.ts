import { expect, it } from 'vitest';
import { paperNeed } from '#core/away/fitNotes';
import { awayTasks } from '#core/away/homeTasks';
import { addDays, day } from '#core/time/day';

const from = day('2026-09-01');
const self = { kind: 'self', from, to: day('2026-09-07') } as const;
const note = { kind: 'fit_note', from: day('2026-09-08'), to: day('2026-09-21') } as const;

it('asks for the PA’s own word at first, and for a fit note from the eighth day on', () => {
  expect(paperNeed({ from, proofs: [] }, day('2026-09-03'))).toMatchObject({ isUrgent: false });
  expect(paperNeed({ from, proofs: [self] }, day('2026-09-07'))).toBeUndefined();
  const eighth = paperNeed({ from, proofs: [self] }, day('2026-09-08'));
  expect(eighth).toEqual({ isUrgent: true, words: expect.stringContaining('No fit note is recorded from 8 September 2026 on') });
});

it('warns three days before a fit note ends, says when it ran out, and is content where the sickness ended in time', () => {
  const sick = { from, proofs: [self, note] };
  expect(paperNeed(sick, day('2026-09-17'))).toBeUndefined();
  expect(paperNeed(sick, day('2026-09-18'))).toMatchObject({
    isUrgent: false,
    words: expect.stringContaining('runs out on 21 September 2026'),
  });
  expect(paperNeed(sick, day('2026-09-22'))).toMatchObject({
    isUrgent: true,
    words: expect.stringContaining('ran out on 21 September 2026'),
  });
  expect(paperNeed({ ...sick, to: note.to }, day('2026-10-30'))).toBeUndefined();
});

it('sees a gap between two fit notes, though a later one is there', () => {
  const later = { ...note, from: addDays(note.to, 3), to: addDays(note.to, 20) };
  expect(paperNeed({ from, proofs: [note, later] }, later.to)).toMatchObject({
    isUrgent: true,
    words: expect.stringContaining('21 September'),
  });
});

it('puts on the home page what a person can answer today, and no request that the employer made', () => {
  const request = { id: 'r', name: 'Sam', when: '3 May 2026', askedOn: from, refuseBy: from, byAssistant: true };
  const tasks = awayTasks({
    today: addDays(from, 1),
    requests: [request, { ...request, id: 'own', byAssistant: false }],
    papers: [{ sicknessId: 's', employmentId: 'e', name: 'Sam', words: 'No fit note.' }],
    stays: [
      { id: 'h', name: 'Ann', from, funders: ['NHS Madeup ICB'] },
      { id: 'told', name: 'Ben', from, funders: [] },
    ],
  });
  expect(tasks.map(({ id, screen, about }) => [id, screen, about])).toEqual([
    ['leave-r', 'leaveRequest', 'r'],
    ['fit-note-s', 'absence', 'e'],
    ['stay-h', 'stay', 'h'],
  ]);
});
