import { routes } from '#core/contract/routes';
import { keepDoor } from './doorman.ts';

keepDoor(routes);
