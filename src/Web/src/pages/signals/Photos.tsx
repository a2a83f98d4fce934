import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { instant } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import './signals.css';

interface Shown {
  address: string;
  of: Tap;
}

type Tap = Schemas['SignalTap'] & { photo: string };

/** Photos of the taps that a signal stands on. They are fetched when somebody asks; every look is recorded. */
export function Photos({ of }: { of: Schemas['SignalAnswer'] }) {
  const [taps, setTaps] = useState<Tap[] | null>(null);
  const [shown, setShown] = useState<Shown[]>([]);
  const nameOf = (tap: Tap) => of.people.find((one) => one.nip === tap.nip)?.name ?? tap.nip;
  const list = async () => {
    const signal = await take(api.GET('/api/v1/integrity/signals/{id}', { params: { path: { id: of.id } } }));
    setTaps((signal.taps ?? []).filter((tap): tap is Tap => !!tap.photo));
  };
  const look = async (tap: Tap) => {
    const [month, file] = tap.photo.split('/') as [string, string];
    const { link } = await take(api.GET('/api/v1/integrity/signals/{id}/photos/{month}/{file}', { params: { path: { id: of.id, month, file } } }));
    const answer = await fetch(link);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const address = URL.createObjectURL(await answer.blob());
    setShown((before) => [...before, { address, of: tap }]);
  };
  if (!taps)
    return (
      <div class="actions">
        <Button kind="plain" onAct={list}>
          {t('signals.photos')}
        </Button>
      </div>
    );
  return (
    <div class="photos">
      {taps.length === 0 && <p class="soft">{t('signals.noPhotos')}</p>}
      <div class="actions">
        {taps
          .filter((tap) => !shown.some((one) => one.of === tap))
          .map((tap) => (
            <Button key={tap.eventId} kind="plain" onAct={() => look(tap)}>
              {t('signals.photo', { name: nameOf(tap), when: instant(tap.at) })}
            </Button>
          ))}
      </div>
      {shown.map((one) => (
        <figure key={one.of.eventId}>
          <img src={one.address} alt={t('signals.photoOf', { name: nameOf(one.of), when: instant(one.of.at) })} />
          <figcaption class="soft">
            {nameOf(one.of)}, {instant(one.of.at)}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
