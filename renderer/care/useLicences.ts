import { useQuery } from '@tanstack/react-query';
import { type Licence, licencesFile, licencesShape } from '#core/contract/shapes/licence';

async function readLicences(): Promise<readonly Licence[]> {
  const answer = await fetch(licencesFile);
  return licencesShape.parse(await answer.json());
}

/** What the build found inside the app; undefined until it is read, or where it is not there. */
export function useLicences(): readonly Licence[] | undefined {
  return useQuery({ queryKey: ['licences'], queryFn: readLicences, staleTime: Infinity, retry: false }).data;
}
