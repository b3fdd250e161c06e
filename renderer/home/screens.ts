import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { Home } from './Home.tsx';

export const homeScreens: readonly Screen[] = [screen(places.home, Home)];
