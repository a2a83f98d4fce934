/** Indonesian unless somebody chose English. */
export type Language = 'id' | 'en';

/** A sentence of the API in both languages. */
export interface Text {
  id?: string;
  en?: string;
}

let current: Language = localStorage.getItem('language') === 'en' ? 'en' : 'id';
const listeners = new Set<() => void>();
document.documentElement.lang = current;

export const language = (): Language => current;

export function setLanguage(next: Language): void {
  current = next;
  localStorage.setItem('language', next);
  document.documentElement.lang = next;
  listeners.forEach((listener) => listener());
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the API says, in the language of the page. */
export const say = (text: Text | null | undefined): string => text?.[current] ?? text?.id ?? '';
