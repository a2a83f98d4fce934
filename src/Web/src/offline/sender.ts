import { api, take } from '../api/client';
import { Refused } from '../api/refused';
import { now } from '../app/clock';
import { session } from '../auth/session';
import { phoneId } from './phone';
import { drop, keep, keptOf, type Tap } from './queue';

const most = 50;
const everyMs = 30_000;
let sending: Promise<void> | undefined;

/** Sends what the phone kept whenever the network may be back: when the browser says so, when the page is looked at, and every half minute. */
export function keepSending(): void {
  const attempt = () => void sendKept().catch(() => undefined);
  addEventListener('online', attempt);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && attempt());
  setInterval(attempt, everyMs);
  session.on(attempt);
  attempt();
}

/** One sender at a time; who asks meanwhile waits for the one that runs. */
export function sendKept(): Promise<void> {
  return (sending ??= send().finally(() => (sending = undefined)));
}

async function send(): Promise<void> {
  const nip = session.get()?.nip;
  if (!nip) return;
  const taps = (await keptOf(nip)).filter((tap) => !tap.refused).slice(0, most);
  if (taps.length === 0) return;
  const answer = await take(
    api.POST('/api/v1/attendance/offline', {
      body: { deviceId: phoneId(), deviceTime: now().toISOString(), taps: taps.map(({ nip: _nip, refused: _refused, ...tap }) => tap) },
    }),
  );
  for (const [i, line] of answer.lines.entries()) {
    const tap = taps[i]!;
    if (line.status === 'refused') await keep({ ...tap, refused: { code: line.code ?? '', id: line.messages?.id ?? '', en: line.messages?.en ?? '' } });
    else await drop(tap.eventId);
  }
}

/** Sends a tap that was made now; if there is no answer it stays kept and goes later with the same event id. */
export async function sendNow(tap: Tap) {
  const { eventId, latitude, longitude, accuracy, counter, at } = tap;
  const body = { eventId, latitude, longitude, accuracy, counter, deviceId: phoneId(), deviceTime: at };
  try {
    const answer = await take(api.POST(tap.direction === 'IN' ? '/api/v1/attendance/check-in' : '/api/v1/attendance/check-out', { body }));
    await drop(eventId);
    return answer;
  } catch (failed) {
    // Refused by the rules: said at once, nothing is left to send.
    if (failed instanceof Refused && failed.status < 500 && failed.status !== 401 && failed.status !== 429) await drop(eventId);
    throw failed;
  }
}
