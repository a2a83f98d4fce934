import { api, find, take } from '../api/client';
import { Unreachable } from '../api/refused';
import { setClock } from '../app/clock';
import { settings } from '../app/settings';
import { developmentSignIn } from './development';
import { session, setSignIn, token, type Role, type Session } from './session';

const lastPerson = 'last';

/** Finds out who the caller is. Without a network the person of last time may still tap; the tap is sent once that person has signed in. */
export async function startSession(): Promise<void> {
  await chooseSignIn();
  if (!(await token())) return session.set(null);
  try {
    session.set(await callerNow());
  } catch (failed) {
    session.set(failed instanceof Unreachable ? remembered() : null);
  }
}

async function chooseSignIn(): Promise<void> {
  const of = settings().signIn;
  if (of.kind === 'development') return setSignIn(developmentSignIn);
  const { OidcSignIn } = await import('./oidc');
  const oidc = new OidcSignIn(of);
  setSignIn(oidc);
  await oidc.begin();
}

async function callerNow(): Promise<Session> {
  const [health, me] = await Promise.all([take(api.GET('/api/v1/health')), take(api.GET('/api/v1/me'))]);
  setClock(health.time);
  const nip = me.nip ?? '';
  const present = nip ? await find(api.GET('/api/v1/attendance/present', { params: { query: { limit: '100' } } })) : null;
  const found: Session = {
    nip,
    name: me.person?.name ?? nip,
    roles: me.roles as Role[],
    timeZone: me.person?.timeZone ?? 'Asia/Jakarta',
    hasTeam: present?.items.some((one) => one.nip !== nip) ?? false,
    unit: me.person?.unit ?? '',
  };
  localStorage.setItem(lastPerson, JSON.stringify(found));
  return found;
}

function remembered(): Session | null {
  const kept = localStorage.getItem(lastPerson);
  return kept ? (JSON.parse(kept) as Session) : null;
}
