import { useId, useState } from 'preact/hooks';
import { api, find, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { Session } from '../../auth/session';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { OrderField } from './OrderField';
import { evidenceTypes, upload } from './upload';

interface Props {
  who: Session;
  date: string;
  count: number;
  onEntered: () => Promise<void>;
}

const nothing = { code: '', description: '', quantity: '1', minutes: '', link: '', lateReason: '', order: '' };

/** A new line for the day; it goes into the draft, or beside what was sent already. */
export function LineForm({ who, date, count, onEntered }: Props) {
  const [values, setValues] = useState(nothing);
  const [file, setFile] = useState<File | null>(null);
  const items = useLoad(() => find(api.GET('/api/v1/catalogue/usable', { params: { query: { on: date } } })), [date]);
  const usable = items.value?.items ?? [];
  const set = (name: keyof typeof nothing) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const enter = async () => {
    const evidence = file ? await upload(who.nip, file) : values.link || null;
    const line = {
      id: `w${count + 1}-${crypto.randomUUID().slice(0, 8)}`,
      activityCode: values.code.trim(),
      quantity: Number(values.quantity),
      minutes: Number(values.minutes),
      description: values.description.trim(),
      evidence,
      lateReason: values.lateReason.trim() || null,
      workOrder: values.order || null,
    };
    await take(api.POST('/api/v1/activities/{nip}/{date}/lines', { params: { path: { nip: who.nip, date } }, body: { lines: [line] } }));
    setValues(nothing);
    setFile(null);
    await onEntered();
  };
  return (
    <Card title={t('activities.add')}>
      <Form send={t('activities.keep')} onSend={enter}>
        <CodeField value={values.code} onValue={set('code')} usable={usable} />
        <TextField label={t('activities.description')} value={values.description} onValue={set('description')} required />
        <div class="pair">
          <TextField label={t('activities.quantity')} type="number" min="0" step="any" value={values.quantity} onValue={set('quantity')} required />
          <TextField label={t('activities.minutes')} type="number" min="0" max="1440" value={values.minutes} onValue={set('minutes')} required />
        </div>
        <FileField key={count} onFile={setFile} />
        <TextField label={t('activities.evidenceLink')} type="url" value={values.link} onValue={set('link')} />
        <OrderField nip={who.nip} value={values.order} onValue={set('order')} />
        {date < dateIn(now(), who.timeZone) && <TextField label={t('activities.late')} hint={t('activities.lateHint')} value={values.lateReason} onValue={set('lateReason')} />}
      </Form>
    </Card>
  );
}

function CodeField({ value, onValue, usable }: { value: string; onValue: (value: string) => void; usable: Schemas['ItemVersionAnswer'][] }) {
  if (usable.length === 0) return <TextField label={t('activities.freeCode')} value={value} onValue={onValue} required />;
  return (
    <Choice
      label={t('activities.code')}
      value={value}
      onValue={onValue}
      required
      options={[['', t('activities.choose')], ...usable.map((item) => [item.code, `${item.name} (${item.outputUnit})`] as const)]}
    />
  );
}

function FileField({ onFile }: { onFile: (file: File | null) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label htmlFor={id}>{t('activities.evidenceFile')}</label>
      <input id={id} type="file" accept={evidenceTypes.join()} aria-describedby={`${id}-hint`} onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)} />
      <small id={`${id}-hint`} class="soft">
        {t('activities.evidenceHint')}
      </small>
    </div>
  );
}
