import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { dayAfter } from '../../i18n/calendar';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

/** A working day is given up, a free one worked instead with its hours. */
export function SwapForm({ today, onSend }: { today: string; onSend: (body: Schemas['SwapBody']) => Promise<unknown> }) {
  const [values, setValues] = useState({ free: dayAfter(today, 1), worked: '', document: '' });
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <Card title={t('setup.swap')}>
      <Form send={t('setup.swap')} onSend={() => onSend(values)}>
        <div class="pair">
          <TextField label={t('setup.free')} type="date" value={values.free} onValue={set('free')} required />
          <TextField label={t('setup.worked')} type="date" value={values.worked} onValue={set('worked')} required />
        </div>
        <TextField label={t('standIns.document')} value={values.document} onValue={set('document')} required />
      </Form>
    </Card>
  );
}
