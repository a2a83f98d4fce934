import { api, seen, take, takeTagged, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { clock, days, instant } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { ReasonButton } from '../../ui/ReasonButton';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';

type Request = Schemas['RequestAnswer'];

/** A request, for who made it and for who decides it. */
export function RequestPage({ who, params }: PageProps) {
  const path = { nip: params.nip!, month: params.month!, id: params.id! };
  const found = useLoad(() => takeTagged(api.GET('/api/v1/requests/{nip}/{month}/{id}', { params: { path } })), [path.nip, path.month, path.id]);
  return (
    <Show of={found}>
      {({ value, tag }) => {
        const mine = value.owner === who.nip;
        const open = value.persons.filter((one) => one.status === 'waiting').map((one) => one.nip);
        const decide = (verdict: 'verify' | 'reject', reason?: string) =>
          take(
            api.POST('/api/v1/requests/{nip}/{month}/{id}/decisions', {
              params: { path },
              body: { persons: open.map((nip) => ({ nip, verdict, reason: reason ?? null })) },
              ...seen(tag),
            }),
          ).then(found.reload);
        return (
          <Page title={`${word(value.kind)}, ${days(value.from, value.to)}`} lead={value.name}>
            <Card title={t('requests.matter')} aside={<Tag code={value.state} />}>
              <p>{say(value.status)}</p>
              <Matter of={value} />
              {value.waitsUntil && <p class="soft">{t('until', { when: instant(value.waitsUntil) })}</p>}
            </Card>
            <Card title={t('requests.outcome')}>
              <ul class="rows">
                {value.persons.map((one) => (
                  <li key={one.nip}>
                    <div class="between">
                      <span>{one.name ?? one.nip}</span>
                      <Tag code={one.status} />
                    </div>
                    {one.reason && <p class="note warn">{one.reason}</p>}
                  </li>
                ))}
              </ul>
            </Card>
            {open.length > 0 && (
              <div class="actions">
                {mine ? (
                  <Button kind="plain" onAct={() => take(api.POST('/api/v1/requests/{nip}/{month}/{id}/withdraw', { params: { path }, body: { persons: [] }, ...seen(tag) })).then(found.reload)}>
                    {t('activities.withdraw')}
                  </Button>
                ) : (
                  <>
                    <Button onAct={() => decide('verify')}>{t('requests.approve')}</Button>
                    <ReasonButton onReason={(reason) => take(api.POST('/api/v1/requests/{nip}/{month}/{id}/return', { params: { path }, body: { reason }, ...seen(tag) })).then(found.reload)}>
                      {word('return')}
                    </ReasonButton>
                    <ReasonButton kind="bad" onReason={(reason) => decide('reject', reason)}>
                      {word('reject')}
                    </ReasonButton>
                  </>
                )}
              </div>
            )}
          </Page>
        );
      }}
    </Show>
  );
}

function Matter({ of }: { of: Request }) {
  return (
    <Facts
      of={[
        [t('date'), days(of.from, of.to)],
        of.start && [t('requests.hours'), of.end ? `${clock(of.start)}–${clock(of.end)}` : `${word(of.direction)} ${clock(of.start)}`],
        [t('requests.note'), of.note],
        of.document && [t('requests.document'), of.document],
        of.location && [t('requests.place'), of.location],
      ]}
    />
  );
}
