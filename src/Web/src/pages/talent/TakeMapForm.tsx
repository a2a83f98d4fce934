import { useState } from 'preact/hooks';
import { api, take } from '../../api/client';
import { go } from '../../app/router';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

/** Takes the map of a unit or of the agency, of today or a day before; it is kept as it was. */
export function TakeMapForm() {
  const [unit, setUnit] = useState('');
  const [on, setOn] = useState('');
  return (
    <Card title={t('talent.take')}>
      <Form
        send={t('talent.take')}
        onSend={async () => {
          const made = await take(api.POST('/api/v1/talent/maps', { body: { unit: unit.trim() || null, on: on || null } }));
          go(`/talenta/peta/${made.id}`);
        }}
      >
        <div class="pair">
          <TextField label={t('unit')} hint={t('talent.unitHint')} value={unit} onValue={setUnit} />
          <TextField label={t('date')} hint={t('talent.dateHint')} type="date" value={on} onValue={setOn} />
        </div>
      </Form>
    </Card>
  );
}
