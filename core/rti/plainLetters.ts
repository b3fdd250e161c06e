// HMRC's names take the letters A to Z, space, hyphen and apostrophe only; addresses a few signs more (schema types CharsetD and CharsetG).

const others: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'N',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
};

/** Letters without their marks, and typed signs for printed ones: `Zoë Łukasiewicz’s` is `Zoe Lukasiewicz's`. Spaces are made single. */
export function plainLetters(text: string): string {
  // Some printed signs are of another one in pieces: they are looked up once more.
  const typed = (letter: string): string =>
    others[letter] ?? Array.from(letter.normalize('NFKD').replaceAll(/\p{M}/gu, ''), (piece) => others[piece] ?? piece).join('');
  return Array.from(text.normalize('NFC'), typed).join('').replaceAll(/\s+/gu, ' ').trim();
}

const kinds = {
  name: /^[A-Za-z][A-Za-z '-]*$/,
  title: /^[A-Za-z][A-Za-z .'-]*$/,
  line: /^[A-Za-z0-9][A-Za-z0-9 .,\-()/=!"%&*;<>'+:?]*$/,
  country: /^[A-Za-z][A-Za-z0-9 .,\-()/=!"%&*;<>'+:?]*$/,
  payId: /^[A-Za-z0-9.,\-()/=!"%&*;<>'+:?][A-Za-z0-9 .,\-()/=!"%&*;<>'+:?]*$/,
} as const;

const longest = 35;

/**
 * A name, title, line of an address, country or payroll id in HMRC's letters, no longer than it takes; undefined where it cannot be
 * written so: another script, a sign it has not, or too long.
 */
export function inHmrcLetters(text: string, as: keyof typeof kinds): string | undefined {
  const plain = plainLetters(text);
  return plain.length <= longest && kinds[as].test(plain) ? plain : undefined;
}

/** `AB1 2CD`; undefined where it is no postcode of the United Kingdom (the schema's pattern of a workplace's). */
export function ukPostcode(text: string): string | undefined {
  const bare = text.replaceAll(/\s/gu, '').toUpperCase();
  const spaced = `${bare.slice(0, -3)} ${bare.slice(-3)}`;
  return /^[A-Z]([0-9]|[0-9]{2}|[A-HJ-Y][0-9]{1,2}|[0-9][A-Z]|[A-HJ-Y][0-9]?[A-Z]) [0-9][ABD-HJLNP-UW-Z]{2}$/.test(spaced)
    ? spaced
    : undefined;
}

const niNumber =
  /^(?:[ACEHJLMOPRSWXY][A-CEGHJ-NPR-TW-Z]|B[A-CEHJ-NPR-TW-Z]|G[ACEGHJ-NPR-TW-Z]|[KT][A-CEGHJ-MPR-TW-Z]|N[A-CEGHJL-NPR-SW-Z]|Z[A-CEGHJ-NPR-TW-Y])[0-9]{6}[A-D ]$/;

/** `QQ 12 34 56 C` as HMRC takes it, without spaces; undefined where no such number is given out (the schema's PAYENINOtype). */
export function hmrcNiNumber(text: string): string | undefined {
  const bare = text.replaceAll(/\s/gu, '').toUpperCase();
  const whole = bare.length === 8 ? `${bare} ` : bare;
  return niNumber.test(whole) ? whole : undefined;
}

/** `Ms Zoë van der Berg` in two parts, to begin with: the last word is the surname, but for what belongs before it. */
export function splitName(name: string): { readonly forenames: string; readonly surname: string } {
  const words = name.trim().split(/\s+/u);
  const before = words.findIndex(
    (word, at) => at > 0 && /^(?:van|von|de|da|di|dos|del|della|der|den|la|le|mac|st\.?|bin|al|ap|ó|ní)$/iu.test(word),
  );
  const cut = before > 0 ? before : Math.max(words.length - 1, 1);
  return { forenames: words.slice(0, cut).join(' '), surname: words.slice(cut).join(' ') };
}
