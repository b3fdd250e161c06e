import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import { askAfresh, client } from '#renderer/gateway/client';

afterEach(() => client.clear());

it('asks again what is on the screen, and forgets what is not', async () => {
  let asked = 0;
  const stop = new QueryObserver(client, { queryKey: ['on the screen'], queryFn: () => (asked += 1) }).subscribe(() => undefined);
  client.setQueryData(['of an earlier screen'], 'what the book said before');
  await expect.poll(() => client.getQueryData(['on the screen'])).toBe(1);
  await askAfresh();
  expect(client.getQueryData(['on the screen'])).toBe(2);
  expect(client.getQueryData(['of an earlier screen'])).toBeUndefined();
  stop();
});
