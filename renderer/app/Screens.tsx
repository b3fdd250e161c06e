import { useMatches } from '@tanstack/react-router';
import { createElement, memo, Suspense, useDeferredValue } from 'react';
import { Gone } from '#renderer/kit/Gone.tsx';
import { Parts } from '#renderer/kit/go';
import { Net } from '#renderer/kit/Net.tsx';
import { places } from '#renderer/kit/places';
import { kitWords } from '#renderer/words/kit';
import { screens } from './screens.ts';

type Address = { readonly fullPath: string; readonly pathname: string; readonly params: Readonly<Record<string, unknown>> };

function Nowhere() {
  return <Gone back={{ to: places.home, words: kitWords.toHome }} />;
}

/** The screen of an address, in a net that is made afresh with it. */
const Shown = memo(function Shown({ address }: { readonly address: Address | undefined | null }) {
  if (address === null) return <Opening />;
  return (
    <Net place={address?.pathname ?? ''}>
      <Parts value={address?.params ?? {}}>{createElement(screens.get(address?.fullPath ?? '') ?? Nowhere)}</Parts>
    </Net>
  );
});

function Opening() {
  return <output>{kitWords.opening}</output>;
}

/**
 * The screen that was there stays until the next one has its answers. One emptied at once would be drawn again three tenths of a
 * second later however soon they came: React holds back what follows a fallback.
 */
export function Screens() {
  const asked = useMatches({ select: ([, address]) => address });
  const shown = useDeferredValue(asked, null);
  return (
    <>
      {shown === null || asked?.pathname === shown?.pathname ? undefined : <output className="coming">{kitWords.opening}</output>}
      <Suspense fallback={<Opening />}>
        <Shown address={shown} />
      </Suspense>
    </>
  );
}
