import { Navigate } from '@tanstack/react-router';
import { places } from '#renderer/kit/places';

/** No book is open, so there is nothing to show here: off to the list of books. */
export function ToTheShelf() {
  return <Navigate to={places.shelf} replace />;
}
