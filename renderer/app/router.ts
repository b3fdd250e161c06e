import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { screens } from './screens.ts';
import { Shell } from './Shell.tsx';

const root = createRootRoute({ component: Shell });

/**
 * Addresses stand behind the #, so that going back and reloading work and nothing is ever asked of a server. The router says only which
 * address it is: the screen of it is shown by Screens.
 */
export const router = createRouter({
  routeTree: root.addChildren([...screens.keys()].map((path) => createRoute({ getParentRoute: () => root, path }))),
  history: createHashHistory(),
  defaultPreload: false,
});
