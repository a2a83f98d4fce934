import { useState } from 'preact/hooks';
import { api, seen, take } from '../../api/client';
import { t } from '../../i18n/t';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';

const nothing = { code: '', position: '', unit: '', leastClass: '', leastMonths: '24' };

/** A new target post. */
export function PostForm({ onDone }: { onDone: () => Promise<void> }) {
  const [values, setValues] = useState(nothing);
  const set = (name: keyof typeof nothing) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <details>
      <summary>{t('talent.addPost')}</summary>
      <Form
        send={t('save')}
        onSend={async () => {
          const { code, position, unit, leastClass, leastMonths } = values;
          await take(
            api.PUT('/api/v1/talent/posts/{code}', {
              params: { path: { code: code.trim() } },
              body: { position, unit, leastClass: Number(leastClass), leastMonths: Number(leastMonths) },
              ...seen(null),
            }),
          );
          await onDone();
        }}
      >
        <div class="pair">
          <TextField label={t('talent.code')} value={values.code} onValue={set('code')} required />
          <TextField label={t('unit')} value={values.unit} onValue={set('unit')} required />
        </div>
        <TextField label={t('talent.position')} value={values.position} onValue={set('position')} required />
        <div class="pair">
          <TextField label={t('talent.leastClass')} type="number" min="1" max="17" value={values.leastClass} onValue={set('leastClass')} required />
          <TextField label={t('talent.leastMonths')} type="number" min="0" value={values.leastMonths} onValue={set('leastMonths')} required />
        </div>
      </Form>
    </details>
  );
}
