import { afterEach, expect, it } from 'vitest';
import { forgetTypist, goOnTyping, typistNow } from '#renderer/gateway/typist';

const holder = { actorId: 'actor-holder', isCurrent: true };
const kim = { actorId: 'actor-kim', isCurrent: true };

afterEach(forgetTypist);

// A helper was added, and the window took the page away from whoever had just added them to ask who they are.
it('goes on under the name of whoever typed alone when somebody else may type as well', () => {
  goOnTyping([holder, { ...kim, isCurrent: false }]);
  expect(typistNow()).toBe('actor-holder');
});

it('never chooses between two who may both type', () => {
  goOnTyping([holder, kim]);
  expect(typistNow()).toBeUndefined();
});
