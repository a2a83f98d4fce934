import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { dayAfter } from '../../i18n/calendar';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { position } from '../today/place';

/** A place of work with its fence; where the administrator stands can be taken over. */
export function PlaceForm({ today, onSend }: { today: string; onSend: (body: Schemas['PlaceBody']) => Promise<unknown> }) {
  const [values, setValues] = useState({ code: '', latitude: '', longitude: '', radius: '100', from: today, to: dayAfter(today, 365), document: '' });
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const here = async () => {
    const found = await position();
    if (found) setValues((before) => ({ ...before, latitude: String(found.latitude), longitude: String(found.longitude) }));
  };
  return (
    <Card title={t('setup.place')}>
      <Form
        send={t('setup.place')}
        onSend={() => onSend({ ...values, latitude: Number(values.latitude), longitude: Number(values.longitude), radius: Number(values.radius) })}
        also={
          <button type="button" class="plain" onClick={() => void here()}>
            {t('setup.here')}
          </button>
        }
      >
        <div class="pair">
          <TextField label={t('talent.code')} value={values.code} onValue={set('code')} required />
          <TextField label={t('setup.radiusField')} type="number" min="1" max="5000" value={values.radius} onValue={set('radius')} required />
        </div>
        <div class="pair">
          <TextField label={t('setup.latitude')} type="number" min="-90" max="90" step="any" value={values.latitude} onValue={set('latitude')} required />
          <TextField label={t('setup.longitude')} type="number" min="-180" max="180" step="any" value={values.longitude} onValue={set('longitude')} required />
        </div>
        <div class="pair">
          <TextField label={t('requests.from')} type="date" min={today} value={values.from} onValue={set('from')} required />
          <TextField label={t('standIns.to')} type="date" min={values.from} value={values.to} onValue={set('to')} required />
        </div>
        <TextField label={t('standIns.document')} value={values.document} onValue={set('document')} required />
      </Form>
    </Card>
  );
}
