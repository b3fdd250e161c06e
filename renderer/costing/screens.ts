import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Costing } from './Costing.tsx';

export const costingScreens: readonly Screen[] = [screen(places.costing, Costing)];
