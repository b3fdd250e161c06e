import { keepDoor } from '#electron/main/doorman';
import { probeRoutes } from './routes.ts';

keepDoor(probeRoutes);
