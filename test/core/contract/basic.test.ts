import { expect, it } from 'vitest';
import { dayShape } from '#core/contract/shapes/basic';

it('a year typed as 26 is no day: it came through as 0026, and London’s clock, which is counted from our own centuries, fell over it', () => {
  const taken = ['0026-11-03', '9999-12-31', '2199-12-31', '1900-01-01', '2026-02-29', '2026-11-03'].filter(
    (text) => dayShape.safeParse(text).success,
  );
  expect(taken).toEqual(['2199-12-31', '1900-01-01', '2026-11-03']);
});
