import { useState } from 'preact/hooks';
import { api, find, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { dateIn, day, days } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { ReasonButton } from '../../ui/ReasonButton';
import { Empty, Show } from '../../ui/Show';

type Kind = Schemas['StandInBody']['kind'];

/** Who decides while a superior is away: recorded by the superior, or by an office for somebody else. */
export function StandInsPage({ who }: PageProps) {
  const today = dateIn(now(), who.timeZone);
  const [holder, setHolder] = useState(who.nip);
  const found = useLoad(() => take(api.GET('/api/v1/delegations/{nip}', { params: { path: { nip: holder } } })), [holder]);
  return (
    <Page title={t('standIns.title')} lead={t('standIns.lead')}>
      {hasRole(who, 'Hr', 'UnitAdmin') && (
        <Card>
          <TextField label={t('standIns.of')} value={holder} onValue={setHolder} />
        </Card>
      )}
      <Record holder={holder} today={today} onRecorded={found.reload} />
      <Show of={found}>
        {({ items }) => (
          <Card>
            {items.length === 0 ? (
              <Empty>{t('standIns.none')}</Empty>
            ) : (
              <ul class="rows">
                {items.map((one) => (
                  <li key={one.id}>
                    <div class="between">
                      <strong>{one.name ?? one.by}</strong>
                      <span class="soft">{word(one.kind)}</span>
                    </div>
                    <p>
                      {days(one.from, one.to)} {one.document && <span class="soft">· {one.document}</span>}
                    </p>
                    {one.endedOn ? (
                      <p class="soft">
                        {t('standIns.endedOn', { day: day(one.endedOn, 'number') })} {one.reason}
                      </p>
                    ) : (
                      one.to >= today && (
                        <ReasonButton
                          onReason={(reason) => take(api.POST('/api/v1/delegations/{nip}/{id}/end', { params: { path: { nip: holder, id: one.id } }, body: { lastDay: today, reason } })).then(found.reload)}
                        >
                          {t('standIns.end')}
                        </ReasonButton>
                      )
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Card>
        )}
      </Show>
    </Page>
  );
}

function Record({ holder, today, onRecorded }: { holder: string; today: string; onRecorded: () => Promise<void> }) {
  const team = useLoad(() => find(api.GET('/api/v1/attendance/present', { params: { query: { limit: '100' } } })), []);
  const [kind, setKind] = useState<Kind>('delegate');
  const [values, setValues] = useState({ by: '', from: today, to: today, document: '' });
  const set = (name: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const people = (team.value?.items ?? []).filter((one) => one.nip !== holder).map((one) => ({ value: one.nip, label: `${one.name}, ${one.unit}` }));
  return (
    <Card title={t('standIns.record')}>
      <Form
        send={t('standIns.record')}
        onSend={async () => {
          await take(api.POST('/api/v1/delegations/{nip}', { params: { path: { nip: holder } }, body: { kind, ...values } }));
          await onRecorded();
        }}
      >
        <Choice label={t('standIns.kind')} value={kind} onValue={(value) => setKind(value as Kind)} options={(['delegate', 'plh', 'plt'] as const).map((one) => [one, word(one)] as const)} />
        <TextField label={t('standIns.by')} list={people} value={values.by} onValue={set('by')} required />
        <div class="pair">
          <TextField label={t('requests.from')} type="date" value={values.from} onValue={set('from')} required />
          <TextField label={t('requests.to')} type="date" min={values.from} value={values.to} onValue={set('to')} required />
        </div>
        <TextField label={t('standIns.document')} value={values.document} onValue={set('document')} required={kind !== 'delegate'} />
      </Form>
    </Card>
  );
}
