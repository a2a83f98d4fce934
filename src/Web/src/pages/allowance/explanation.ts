import type { Schemas } from '../../api/client';
import type { Text } from '../../i18n/language';

/** A line of a breakdown, in the form of `allowance.json`. */
export interface Line {
  code: string;
  text: Text;
  quantity: string | number;
  rate: string | number;
  basis: string;
  amount: string;
  dates: string[];
  source: { regulation: string; article?: string | null };
}

export interface Explained {
  month: string;
  corrects?: string | null;
  lines: Line[];
}

/** The months of an explanation; the document of the API leaves their inside open, because it is that of `allowance.json`. */
export const monthsOf = (of: Schemas['ExplanationAnswer']): Explained[] => of.months as unknown as Explained[];

export const linesOf = (of: Schemas['ExplanationAnswer']): Line[] => monthsOf(of).flatMap((month) => month.lines);
