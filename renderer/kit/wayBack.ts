import { useEffect } from 'react';

export type Back = { readonly to: string; readonly words: string };

let listOfSteps: Back | undefined;

/** While this screen is, or was last, the list of steps that others are opened from, they go back to it. Other hubs say undefined. */
export function useWayBackHere(here: Back | undefined): void {
  const { to, words } = here ?? {};
  useEffect(() => {
    listOfSteps = to === undefined || words === undefined ? undefined : { to, words };
  }, [to, words]);
}

/** From now on every screen has its usual way back. */
export function leaveList(): void {
  listOfSteps = undefined;
}

/** The list of steps from which a screen was opened, or its usual way back. */
export function wayBackOr(usual: Back): Back {
  return listOfSteps ?? usual;
}
