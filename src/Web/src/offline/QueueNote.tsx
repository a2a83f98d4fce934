import { useEffect, useState } from 'preact/hooks';
import { language } from '../i18n/language';
import { instant } from '../i18n/format';
import { t, word } from '../i18n/t';
import { Button } from '../ui/Button';
import { drop, keptOf, onQueue, type Tap } from './queue';
import { sendKept } from './sender';

/** What the phone still keeps: taps that wait for the network, and taps that the rules refused afterwards. */
export function QueueNote({ nip }: { nip: string }) {
  const [taps, setTaps] = useState<Tap[]>([]);
  useEffect(() => {
    const read = () => void keptOf(nip).then(setTaps, () => setTaps([]));
    read();
    return onQueue(read);
  }, [nip]);
  const waiting = taps.filter((tap) => !tap.refused);
  const refused = taps.filter((tap) => tap.refused);
  return (
    <div aria-live="polite">
      {waiting.length > 0 && (
        <div class="note warn">
          <p>{t('queue.waiting', { n: waiting.length })}</p>
          <ul>
            {waiting.map((tap) => (
              <li key={tap.eventId}>
                {word(tap.direction)} · {instant(tap.at)}
              </li>
            ))}
          </ul>
          <Button kind="plain" onAct={sendKept}>
            {t('queue.send')}
          </Button>
        </div>
      )}
      {refused.map((tap) => (
        <div key={tap.eventId} class="note bad">
          <p>
            {word(tap.direction)} · {instant(tap.at)}: {tap.refused![language()]} <code>{tap.refused!.code}</code>
          </p>
          <Button kind="plain" onAct={() => drop(tap.eventId)}>
            {t('queue.drop')}
          </Button>
        </div>
      ))}
    </div>
  );
}
