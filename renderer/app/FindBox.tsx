import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { useTry } from '#renderer/gateway/ask';
import { Button } from '#renderer/kit/Button.tsx';
import { useGo } from '#renderer/kit/go';
import { formWords } from '#renderer/words/form';
import { shellWords } from '#renderer/words/shell';
import { findables, foundPurchases } from './findables.ts';

const most = 30;

/** Takes letters from the first one on: what there is to find may come a moment later. */
export function FindBox({ onDone }: { readonly onDone: () => void }) {
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const go = useGo();
  // The book itself looks through the purchases, however many years there are.
  const sought = useDeferredValue(words.trim());
  const bought = useTry('purchase.list', { words: sought }, { keepsLast: true });
  const came = useTry('money.read', {});
  const setup = useTry('setup.read', {});
  const purchases = bought.state === 'answer' ? bought.value.purchases : [];
  const team = useTry('team.read', {});
  const assistants = team.state === 'answer' ? team.value.assistants : [];
  const receipts = came.state === 'answer' ? came.value.receipts : [];
  const streams = setup.state === 'answer' ? setup.value.streams : [];
  // Those found for the letters before stay until the book has looked, so that nobody loses their place in the list.
  const found = [...findables({ receipts, streams, assistants }, words), ...foundPurchases(purchases)].slice(0, most);
  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      <TextField className="field">
        <Label>{shellWords.find}</Label>
        <Input ref={input} className="input" />
      </TextField>
      <ListBox
        className="options found-list"
        aria-label={shellWords.found}
        items={found}
        renderEmptyState={() => <p className="option">{shellWords.nothingFound}</p>}
        onAction={(key) => {
          go(String(key));
          onDone();
        }}
      >
        {(item) => (
          <ListBoxItem className="option" id={item.to} textValue={item.title}>
            <span>{item.title}</span>
            <span className="soft small"> {item.more}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <Button onPress={onDone}>{formWords.close}</Button>
    </Autocomplete>
  );
}
