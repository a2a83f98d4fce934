import { language, type Text } from '../i18n/language';

export interface Place {
  path: string;
  code?: string | null;
  messages?: Text | null;
}

/** What the API answered instead: a code with a sentence in both languages, and the places that it is about. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly messages: Text,
    readonly places: readonly Place[] = [],
    readonly traceId?: string,
  ) {
    super(`${code}: ${messages.id}`);
  }

  /** In the language of the page, which may have changed since. */
  get sentence(): string {
    return this.messages[language()] ?? this.code;
  }
}

/** No answer: the network or the service is away. */
export class Unreachable extends Error {}

interface ProblemDocument {
  code?: string;
  messages?: Text;
  detail?: string;
  errors?: Place[];
  traceId?: string;
}

export function refusalOf(status: number, body: unknown): Refused {
  const problem = (typeof body === 'object' && body ? body : {}) as ProblemDocument;
  const messages = problem.messages ?? {
    id: problem.detail ?? `Layanan menjawab ${status}.`,
    en: problem.detail ?? `The service answered ${status}.`,
  };
  return new Refused(status, problem.code ?? `HTTP-${status}`, messages, problem.errors ?? [], problem.traceId);
}

/** Something that is not there yet, or that is not the caller's to see: shown as such, not as a failure. */
export const isAbsence = (failed: unknown): boolean => failed instanceof Refused && [403, 404, 409].includes(failed.status);
