import { Link } from '@tanstack/react-router';
import { Menu } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/kit/Button.tsx';
import { Icon } from '#renderer/kit/Icon.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { leaveList } from '#renderer/kit/wayBack';
import { kitWords } from '#renderer/words/kit';
import { shellWords } from '#renderer/words/shell';
import { isUnder, navigation, type NavPlace } from './navigation.ts';

function SideLink({ to, words, icon, place, onGo }: NavPlace & { readonly place: string; readonly onGo: () => void }) {
  const current = place === to ? 'page' : isUnder(place, to) ? 'true' : undefined;
  return (
    <li>
      <Link to={to} className="side-link moves" activeProps={{}} aria-current={current} onClick={onGo}>
        <Icon of={icon} />
        {words}
      </Link>
    </li>
  );
}

export function Side({ book, place }: { readonly book: string; readonly place: string }) {
  const [isOpen, setOpen] = useState(false);
  // Whoever goes elsewhere has left the list of steps that screens would go back to.
  const onGo = (): void => {
    setOpen(false);
    leaveList();
  };
  return (
    <nav className="side" aria-label={shellWords.navName}>
      <div className="brand">
        <span className="brand-mark" aria-hidden="true">
          PA
        </span>
        {kitWords.app}
        <span className="menu-button">
          <Button icon={Menu} isExpanded={isOpen} controls="places" onPress={() => setOpen(!isOpen)}>
            {shellWords.menu}
          </Button>
        </span>
      </div>
      <div id="places" className="side-places" data-open={isOpen}>
        {navigation.map((group) => (
          <div key={group.title ?? ''}>
            {group.title === undefined ? undefined : <h2>{group.title}</h2>}
            <ul className="plain">
              {group.places.map((one) => (
                <SideLink key={one.to} {...one} place={place} onGo={onGo} />
              ))}
            </ul>
          </div>
        ))}
        <div className="side-book">
          <p className="soft">{shellWords.openBook}</p>
          <p className="strong">{book}</p>
          <TextLink to={places.shelf}>{shellWords.yourBooks}</TextLink>
        </div>
      </div>
    </nav>
  );
}
