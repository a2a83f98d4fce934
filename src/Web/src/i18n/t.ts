import { language } from './language';
import { texts, type TextKey } from './texts';
import { words } from './texts/words';

type Values = Record<string, string | number>;

/** A text of the pages. `{name}` in it is replaced by the value of that name. */
export function t(key: TextKey, values?: Values): string {
  const text = texts[key][language() === 'en' ? 1 : 0];
  return values ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)) : text;
}

/** A code of the API as people say it; the code itself where nobody has given it a word. */
export function word(code: string | null | undefined): string {
  if (!code) return '–';
  const found = (words as Record<string, readonly [string, string]>)[code];
  return found ? found[language() === 'en' ? 1 : 0] : code;
}
