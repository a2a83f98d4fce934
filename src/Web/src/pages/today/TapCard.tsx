import { useEffect, useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { Refused, Unreachable } from '../../api/refused';
import { now } from '../../app/clock';
import type { Session } from '../../auth/session';
import { instant, timeIn, zoneName } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { nextCount } from '../../offline/phone';
import { keep, type Direction, type Tap } from '../../offline/queue';
import { sendNow } from '../../offline/sender';
import { useAct } from '../../ui/act';
import { Card } from '../../ui/Card';
import { Failure } from '../../ui/Failure';
import { position } from './place';

/** The two taps of a day. Each has its event id before anything is sent, and is kept on the phone until the API has answered. */
export function TapCard({ who, onTap }: { who: Session; onTap: () => Promise<void> }) {
  const act = useAct();
  const [done, setDone] = useState<Schemas['CheckInAnswer'] | 'kept' | null>(null);
  const tap = (direction: Direction) =>
    void act.run(async () => {
      setDone(null);
      const made: Tap = { eventId: crypto.randomUUID(), nip: who.nip, direction, at: now().toISOString(), counter: nextCount(), ...(await position()) };
      await keep(made);
      try {
        setDone(await sendNow(made));
        await onTap();
      } catch (failed) {
        if (failed instanceof Unreachable || (failed instanceof Refused && failed.status >= 500)) setDone('kept');
        else throw failed;
      }
    });
  return (
    <Card kind="strong" title={t('today.taps')} aside={<Clock timeZone={who.timeZone} />}>
      <div class="actions">
        <button type="button" class="big" aria-disabled={act.isBusy} onClick={() => tap('IN')}>
          {t('today.checkIn')}
        </button>
        <button type="button" class="big plain" aria-disabled={act.isBusy} onClick={() => tap('OUT')}>
          {t('today.checkOut')}
        </button>
      </div>
      {act.isBusy && (
        <p class="soft" role="status">
          {t('today.locating')}
        </p>
      )}
      <Failure of={act.failed} />
      {done === 'kept' && (
        <p class="note warn" role="status">
          {t('today.kept')}
        </p>
      )}
      {done && done !== 'kept' && <Recorded of={done} />}
    </Card>
  );
}

function Recorded({ of }: { of: Schemas['CheckInAnswer'] }) {
  return (
    <div class={of.meaning || of.flags.length > 0 ? 'note warn' : 'note good'} role="status">
      <p>
        {t('today.recorded', { direction: word(of.direction), when: instant(of.at, of.timeZone) })}
        {of.distanceMetres !== null && of.distanceMetres !== undefined && ` ${t('today.distance', { n: of.distanceMetres })}`}
      </p>
      {of.meaning && <p>{say(of.meaning)}</p>}
      {of.flags.length > 0 && (
        <p>
          {t('today.flagged')} {of.flags.map(word).join(', ')}
        </p>
      )}
    </div>
  );
}

function Clock({ timeZone }: { timeZone: string }) {
  const [at, setAt] = useState(now());
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time>
      {timeIn(at, timeZone)} {zoneName(timeZone)}
    </time>
  );
}
