import { type RefObject, useLayoutEffect, useRef } from 'react';

const stops = 'main :is(button, a[href], input, select, textarea):not([tabindex="-1"])';

/** What comes just before it for whoever goes from stop to stop. */
function stopBefore(element: HTMLElement): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(stops)].findLast(
    (stop) => stop.offsetParent !== null && (stop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** Leaves focus where it was before, should it be inside when this goes: on the button that began the work, or next to it. */
export function useFocusBack<Box extends HTMLElement>(): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useLayoutEffect(() => {
    const inside = box.current;
    const before = document.activeElement;
    return () => {
      if (inside?.contains(document.activeElement) !== true) return;
      const back = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : stopBefore(inside);
      (back ?? document.querySelector<HTMLElement>('h1'))?.focus();
    };
  }, []);
  return box;
}
