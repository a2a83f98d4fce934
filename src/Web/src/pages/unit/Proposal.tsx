import { useState } from 'preact/hooks';
import { api, take } from '../../api/client';
import { now } from '../../app/clock';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

/** Proposes an item of the unit's catalogue; the personnel office accepts it. */
export function Proposal({ unit }: { unit: string }) {
  const [values, setValues] = useState({ code: '', name: '', outputUnit: '', minutes: '60', reference: '', from: dateIn(now(), 'Asia/Jakarta') });
  const [isSent, setSent] = useState(false);
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <Card title={t('unit.propose')}>
      <Form
        send={t('unit.propose')}
        onSend={async () => {
          await take(
            api.POST('/api/v1/catalogue/items', {
              body: { code: values.code, from: values.from, name: values.name, outputUnit: values.outputUnit, standardMinutes: Number(values.minutes), source: 'processStep', sourceReference: values.reference, unitCode: unit },
            }),
          );
          setSent(true);
        }}
        also={isSent && <span role="status">{t('done')}</span>}
      >
        <div class="pair">
          <TextField label={t('activities.freeCode')} value={values.code} onValue={set('code')} required />
          <TextField label={t('requests.from')} type="date" value={values.from} onValue={set('from')} required />
        </div>
        <TextField label={t('name')} value={values.name} onValue={set('name')} required />
        <div class="pair">
          <TextField label={t('unit.outputUnit')} value={values.outputUnit} onValue={set('outputUnit')} required />
          <TextField label={t('unit.standardMinutes')} type="number" min="1" value={values.minutes} onValue={set('minutes')} required />
        </div>
        <TextField label={t('unit.reference')} value={values.reference} onValue={set('reference')} required />
      </Form>
    </Card>
  );
}
