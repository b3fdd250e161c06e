import { afterEach, describe, expect, it } from 'vitest';
import { defineForm, forgetDrafts } from '#renderer/kit/form/defineForm';
import { line } from '#renderer/kit/form/rules';

const form = defineForm('test', { name: line('Name?'), note: line('Note?') });

function type(about: string, name: string): void {
  const draft = form.draft(about, {});
  draft.write({ ...draft.read(), raws: { name, note: '' } });
}

describe('what was typed', () => {
  afterEach(forgetDrafts);

  it('waits while the person is elsewhere, record by record', () => {
    type('purchase-1', 'Harbour Pool');
    type('purchase-2', 'Gym');
    form.draft('purchase-1', {}).leave();
    expect(form.draft('purchase-1', {}).read().raws.name).toBe('Harbour Pool');
    expect(form.draft('purchase-2', {}).read().raws.name).toBe('Gym');
  });

  it('is gone once it was kept, and the next one starts empty', () => {
    type('', 'Harbour Pool');
    form.draft('', {}).forget();
    expect(form.draft('', {}).read().raws.name).toBe('');
  });

  it('does not hide a change of the record behind a form that nobody touched', () => {
    form.draft('person-1', { name: 'Ann' }).leave();
    expect(form.draft('person-1', { name: 'Anne' }).read().raws.name).toBe('Anne');
  });

  // A screen that is made afresh while it is shown leaves its form and comes to it again; the first letter typed then was lost.
  it('keeps the first letter where one showing of the screen takes the place of another', () => {
    const shown = form.draft('', {});
    shown.leave();
    shown.enter();
    shown.write({ ...shown.read(), raws: { name: 'R', note: '' } });
    expect(form.draft('', {}).read().raws.name).toBe('R');
  });

  it('never shows up in another book', () => {
    type('', 'Harbour Pool');
    forgetDrafts();
    expect(form.draft('', {}).read().raws.name).toBe('');
  });
});
