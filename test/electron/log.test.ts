import { describe, expect, it } from 'vitest';
import { logLine, whereOf } from '#electron/log/log';

describe('the allow-list of the log', () => {
  it('writes only the fields of the event, in their order', () => {
    const fields = { was: 'ready', exitCode: 0, host: 'ledger', name: 'Gwen' };
    expect(logLine('host.crashed', fields)).toBe('host.crashed host=ledger exitCode=0 was=ready');
  });

  it.each(['Gwen Morris', '£38.50', '/home/gwen', 'C:\\Users\\gwen', 'gwen@example.org', 'Siân', 'a\nb', 'x'.repeat(65), ''])(
    'writes - in place of %j',
    (words) => {
      expect(logLine('call.failed', { route: words, error: 'TypeError', where: 'a.ts:1:1' })).toBe(
        'call.failed route=- error=TypeError where=a.ts:1:1',
      );
    },
  );

  it('says where an error arose and never what it said', () => {
    const { error, where } = whereOf(new RangeError('Gwen Morris\n    at home (/home/gwen/book.db:1:1)'));
    expect(error).toBe('RangeError');
    expect(where).toMatch(/^log\.test\.ts:\d+:\d+$/u);
  });
});
