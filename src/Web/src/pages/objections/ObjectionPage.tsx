import { useState } from 'preact/hooks';
import { api, seen, take, takeTagged, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { clock, day, instant, periodName } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { AreaField, Choice } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { ReasonButton } from '../../ui/ReasonButton';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';

type Objection = Schemas['ObjectionAnswer'];
type Result = NonNullable<Schemas['ObjectionDecisionBody']['result']>;

/** An objection, for who raised it, who decides it and who carries it out. */
export function ObjectionPage({ who, params }: PageProps) {
  const path = { nip: params.nip!, month: params.month!, id: params.id! };
  const found = useLoad(() => takeTagged(api.GET('/api/v1/objections/{nip}/{month}/{id}', { params: { path } })), [path.nip, path.month, path.id]);
  return (
    <Show of={found}>
      {({ value, tag }) => (
        <Page title={`${t('nav.objections')}: ${word(value.kind)}`} lead={value.name}>
          <Card title={value.period ? periodName(value.period) : day(value.date, 'long')} aside={<Tag code={value.result ?? value.state} />}>
            <p>{say(value.status)}</p>
            <Matter of={value} />
            {value.grounds && <p class="note calm">{value.grounds}</p>}
            {value.isCarriedOut && <p>{t('objections.carriedOut', { note: value.carriedOutNote ?? '' })}</p>}
          </Card>
          {value.state === 'filed' && value.owner === who.nip && (
            <div class="actions">
              <Button kind="plain" onAct={() => take(api.POST('/api/v1/objections/{nip}/{month}/{id}/withdraw', { params: { path }, ...seen(tag) })).then(found.reload)}>
                {t('activities.withdraw')}
              </Button>
            </div>
          )}
          {value.state === 'filed' && value.waitsFor.includes(who.nip) && (
            <Decision onDecide={(result, grounds) => take(api.POST('/api/v1/objections/{nip}/{month}/{id}/decision', { params: { path }, body: { result, grounds }, ...seen(tag) })).then(found.reload)} />
          )}
          {value.isCarriedOut === false && hasRole(who, 'Hr') && (
            <ReasonButton
              kind="main"
              ask={t('note')}
              onReason={(note) => take(api.POST('/api/v1/objections/{nip}/{month}/{id}/carried-out', { params: { path }, body: { note }, ...seen(tag) })).then(found.reload)}
            >
              {t('objections.markDone')}
            </ReasonButton>
          )}
        </Page>
      )}
    </Show>
  );
}

function Matter({ of }: { of: Objection }) {
  return (
    <Facts
      of={[
        [t('objections.why'), of.reason],
        of.line && [t('objections.line'), of.line],
        (of.in || of.out) && [t('requests.hours'), `${clock(of.in)}–${clock(of.out)}`],
        of.document && [t('requests.document'), of.document],
        of.waitsUntil && [t('requests.waiting'), t('until', { when: instant(of.waitsUntil) })],
      ]}
    />
  );
}

function Decision({ onDecide }: { onDecide: (result: Result, grounds: string) => Promise<unknown> }) {
  const [result, setResult] = useState<Result>('accepted');
  const [grounds, setGrounds] = useState('');
  return (
    <Card title={t('objections.decide')}>
      <Form send={t('objections.decide')} onSend={() => onDecide(result, grounds)}>
        <Choice label={t('state')} value={result} onValue={(value) => setResult(value as Result)} options={(['accepted', 'acceptedInPart', 'rejected'] as const).map((one) => [one, word(one)] as const)} />
        <AreaField label={t('objections.grounds')} value={grounds} onValue={setGrounds} required />
      </Form>
    </Card>
  );
}
