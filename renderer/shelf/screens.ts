import { places } from '#renderer/kit/places';
import { type Screen, screen } from '#renderer/kit/screen';
import { NewBook } from './NewBook.tsx';
import { Shelf } from './Shelf.tsx';

export const shelfScreens: readonly Screen[] = [screen(places.shelf, Shelf), screen(places.newBook, NewBook)];
