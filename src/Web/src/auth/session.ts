import { store } from '../app/store';

export type Role = 'Employee' | 'Hr' | 'Finance' | 'UnitAdmin' | 'Auditor' | 'Platform' | 'Device';

/** Who has signed in, as the API sees the caller. */
export interface Session {
  nip: string;
  name: string;
  roles: readonly Role[];
  timeZone: string;
  /** Somebody's superior today, or standing in for one. */
  hasTeam: boolean;
  /** Of the unit, where it is known. */
  unit: string;
}

/** Undefined while it is being found out. */
export const session = store<Session | null | undefined>(undefined);

/** Where tokens come from: a kind of sign-in is an object of this. */
export interface SignIn {
  token: () => Promise<string | null>;
  end: () => Promise<void>;
}

let source: SignIn = { token: async () => null, end: async () => undefined };

export function setSignIn(next: SignIn): void {
  source = next;
}

export const token = (): Promise<string | null> => source.token();

export function signOut(): void {
  void source.end();
  session.set(null);
}

/** The caller. Pages are shown to somebody only. */
export function caller(): Session {
  const found = session.get();
  if (!found) throw new Error('nobody has signed in');
  return found;
}

export const hasRole = (of: Session, ...roles: Role[]): boolean => of.roles.some((role) => roles.includes(role));
