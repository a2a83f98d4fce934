import { useState } from 'preact/hooks';
import { api, find, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import { become } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { dayAfter } from '../../i18n/calendar';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { PeopleField } from './PeopleField';

/** Gives a task to one or many people below the caller. */
export function NewOrderPage({ who }: PageProps) {
  const [people, setPeople] = useState<readonly string[]>([]);
  const [values, setValues] = useState({ title: '', note: '', deadline: dayAfter(dateIn(now(), who.timeZone), 7), quantity: '1', minutes: '', code: '' });
  const usable = useLoad(() => find(api.GET('/api/v1/catalogue/usable', { params: { query: {} } })), []);
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const send = async () => {
    const made = await take(
      api.POST('/api/v1/work-orders', {
        body: {
          title: values.title,
          note: values.note,
          deadline: values.deadline,
          activityCode: values.code.trim() || null,
          minutesEach: values.minutes ? Number(values.minutes) : null,
          people: people.map((nip) => ({ nip, quantity: Number(values.quantity) })),
        },
      }),
    );
    become(`/penugasan/${made.people[0]!.nip}/${made.id}`);
  };
  return (
    <Page title={t('order.give')} aside={<a href="#/penugasan">{t('back')}</a>}>
      <Card>
        <Form send={t('order.give')} onSend={send} disabled={people.length === 0}>
          <PeopleField chosen={people} without={who.nip} onChange={setPeople} />
          <TextField label={t('order.title')} value={values.title} onValue={set('title')} required />
          <AreaField label={t('note')} rows={2} value={values.note} onValue={set('note')} />
          <div class="pair">
            <TextField label={t('order.deadline')} type="date" value={values.deadline} onValue={set('deadline')} required />
            <TextField label={t('order.quantityEach')} type="number" min="1" value={values.quantity} onValue={set('quantity')} required />
          </div>
          <div class="pair">
            <TextField label={t('order.code')} hint={t('order.codeHint')} value={values.code} onValue={set('code')} list={(usable.value?.items ?? []).map((one) => ({ value: one.code, label: one.name }))} />
            <TextField label={t('order.minutesEach')} type="number" min="1" value={values.minutes} onValue={set('minutes')} />
          </div>
        </Form>
      </Card>
    </Page>
  );
}
