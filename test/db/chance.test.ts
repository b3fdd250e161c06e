import { expect, it } from 'vitest';
import { randomIds, randomSalts } from '#db/chance';

it('no id and no salt comes twice, however many are drawn at once from the system', () => {
  const drawn = Array.from({ length: 1_500 }, (_, place) =>
    place % 2 === 0 ? randomSalts() : randomIds('bank_line').slice('bank_line-'.length),
  );
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(drawn.every((one) => /^[0-9a-f]{32}$/u.test(one))).toBe(true);
});
