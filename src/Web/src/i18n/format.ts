import { language } from './language';

const locale = () => (language() === 'en' ? 'en-GB' : 'id-ID');

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** Exact rupiah of the API, a decimal or a fraction, with the points and the comma that Indonesia writes in either language. */
export function rupiah(amount: string | number | null | undefined): string {
  if (amount === null || amount === undefined) return '–';
  const text = String(amount);
  const isLess = text.startsWith('-');
  const bare = isLess ? text.slice(1) : text;
  const [whole, part] = bare.includes('/') ? fraction(bare) : (bare.split('.') as [string, string?]);
  const sign = isLess ? '−' : '';
  const approximately = bare.includes('/') ? '≈ ' : '';
  return `${approximately}${sign}Rp ${grouped(whole)}${part ? `,${part}` : ''}`;
}

function fraction(text: string): [string, string] {
  const [over, under] = text.split('/').map(BigInt) as [bigint, bigint];
  const hundredths = (over * 100n + under / 2n) / under;
  return [String(hundredths / 100n), String(hundredths % 100n).padStart(2, '0')];
}

/** A number with a comma, and no more decimals than it has. */
export function number(value: number | string | null | undefined, digits = 2): string {
  if (value === null || value === undefined) return '–';
  return new Intl.NumberFormat('id-ID', { maximumFractionDigits: digits }).format(Number(value));
}

export const percent = (value: number | null | undefined, digits = 1): string => (value === null || value === undefined ? '–' : `${number(value, digits)}%`);

type DayForm = 'short' | 'long' | 'weekday' | 'number';

const forms: Record<DayForm, Intl.DateTimeFormatOptions> = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  number: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** A civil date: shown as it is written, in no time zone. */
export function day(date: string | null | undefined, form: DayForm = 'short'): string {
  return date ? new Intl.DateTimeFormat(locale(), { ...forms[form], timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)) : '–';
}

export function days(from: string, to: string): string {
  return from === to ? day(from, 'number') : `${day(from, 'number')} – ${day(to, 'number')}`;
}

export const monthName = (month: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** A period of allowance or of figures: a year, a quarter, a month, with `-shadow` for one that is not paid. */
export function periodName(period: string): string {
  const bare = period.replace('-shadow', '');
  const name = /^\d{4}-\d{2}$/.test(bare) ? monthName(bare) : bare.replace('-', ' ');
  return period === bare ? name : `${name} (${language() === 'en' ? 'trial' : 'uji coba'})`;
}

/** An instant on the clock of a place, in words; without a place on that of the reader. */
export function instant(at: string | null | undefined, timeZone?: string): string {
  if (!at) return '–';
  return new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(at));
}

/** `07:45` of `07:45:10`. */
export const clock = (time: string | null | undefined): string => (time ? time.slice(0, 5) : '–');

const zones: Record<string, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

export const zoneName = (timeZone: string): string => zones[timeZone] ?? timeZone;

/** The civil date that a place has now. */
export const dateIn = (at: Date, timeZone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);

export const timeIn = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at).replace('.', ':');

/** `2 jam 5 menit`. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const [h, m] = language() === 'en' ? ['h', 'min'] : ['jam', 'menit'];
  return [hours && `${hours} ${h}`, (rest || !hours) && `${rest} ${m}`].filter(Boolean).join(' ');
}
