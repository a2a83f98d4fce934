import { useState } from 'preact/hooks';
import { api, take } from '../../api/client';
import { now } from '../../app/clock';
import { become, query } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { dateIn } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { AreaField, Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { asksHours, asksPlace, asksPunch, isOneDay, kinds, type Kind } from './kinds';

/** Asks for leave, a trip, a correction, hours or overtime. `?jenis=` and `?dari=` begin it. */
export function NewRequestPage({ who }: PageProps) {
  const today = dateIn(now(), who.timeZone);
  const asked = query();
  const [kind, setKind] = useState<Kind>((asked.get('jenis') as Kind | null) ?? 'annualLeave');
  const [values, setValues] = useState({ from: asked.get('dari') ?? today, to: '', start: '', end: '', direction: 'in', document: '', note: '', owner: asked.get('untuk') ?? '', timeZone: '', reason: '' });
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const send = async () => {
    const made = await take(
      api.POST('/api/v1/requests', {
        body: {
          kind,
          from: values.from,
          to: isOneDay(kind) ? null : values.to || null,
          note: values.note,
          owner: values.owner || undefined,
          start: asksPunch(kind) || asksHours(kind) ? seconds(values.start) : null,
          end: asksHours(kind) ? seconds(values.end) : null,
          direction: asksPunch(kind) ? (values.direction as 'in' | 'out') : null,
          document: values.document || null,
          reason: values.reason || undefined,
          timeZone: asksPlace(kind) ? values.timeZone || null : null,
        },
      }),
    );
    become(`/pengajuan/${made.owner}/${made.month}/${made.id}`);
  };
  return (
    <Page title={t('requests.new')}>
      <Card>
        <Form send={t('send')} onSend={send}>
          <Choice label={t('requests.kind')} value={kind} onValue={(value) => setKind(value as Kind)} options={kinds.map((one) => [one, word(one)] as const)} />
          <div class="pair">
            <TextField label={isOneDay(kind) ? t('date') : t('requests.from')} type="date" value={values.from} onValue={set('from')} required />
            {!isOneDay(kind) && <TextField label={t('requests.to')} type="date" min={values.from} value={values.to} onValue={set('to')} />}
          </div>
          {asksPunch(kind) && (
            <div class="pair">
              <Choice label={t('requests.direction')} value={values.direction} onValue={set('direction')} options={[['in', word('in')], ['out', word('out')]]} />
              <TextField label={t('requests.at')} type="time" value={values.start} onValue={set('start')} required />
            </div>
          )}
          {asksHours(kind) && (
            <div class="pair">
              <TextField label={t('requests.start')} type="time" value={values.start} onValue={set('start')} required />
              <TextField label={t('requests.end')} type="time" value={values.end} onValue={set('end')} required />
            </div>
          )}
          {asksPlace(kind) && (
            <Choice
              label={t('requests.zone')}
              value={values.timeZone}
              onValue={set('timeZone')}
              options={[['', t('requests.ownZone')], ['Asia/Jakarta', 'WIB'], ['Asia/Makassar', 'WITA'], ['Asia/Jayapura', 'WIT']]}
            />
          )}
          <AreaField label={t('requests.note')} value={values.note} onValue={set('note')} required />
          <TextField label={t('requests.document')} hint={t('requests.documentHint')} value={values.document} onValue={set('document')} />
        </Form>
      </Card>
    </Page>
  );
}

const seconds = (time: string) => (time ? `${time}:00` : null);
