import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { AllPapers } from './AllPapers.tsx';
import { Paper } from './Paper.tsx';

export const paperScreens: readonly Screen[] = [screen(places.papers, AllPapers), screen(places.paper('$id'), Paper)];
