import { useTeam } from '#renderer/gateway/team';
import { TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { employerWords } from '#renderer/words/team/employers';

const words = employerWords.onPapers;

/** Which address of the employer a paper will carry, and where it is changed. */
export function EmployerAddress({ employerId }: { readonly employerId: string }) {
  const employer = useTeam().employers.find(({ id }) => id === employerId);
  if (employer === undefined) return undefined;
  return (
    <p>
      {employer.address === undefined ? words.none : words.carried(employer.name, employer.address)}{' '}
      <TextLink to={places.employer(employerId)}>{employer.address === undefined ? words.add : words.change}</TextLink>
    </p>
  );
}
