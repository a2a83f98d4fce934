import { api, seen, take, takeTagged } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { day } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { ReasonButton } from '../../ui/ReasonButton';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { ActivityLine } from '../activities/ActivityLine';
import { LineDecision } from './LineDecision';

/** A day of somebody's activities with their evidence: decided as a whole, or line by line. */
export function DecisionPage({ who, params }: PageProps) {
  const path = { nip: params.nip!, date: params.date! };
  const found = useLoad(() => takeTagged(api.GET('/api/v1/activities/{nip}/{date}', { params: { path } })), [path.nip, path.date]);
  return (
    <Show of={found}>
      {({ value, tag }) => {
        const pending = value.lines.filter((line) => line.status === 'pending');
        const mayDecide = pending.length > 0 && value.nip !== who.nip;
        const decide = (lines: { line: string; verdict: 'verify' | 'verifyPart' | 'reject' | 'return'; minutes?: number; quantity?: number; reason?: string }[]) =>
          take(api.POST('/api/v1/activities/{nip}/{date}/decisions', { params: { path }, body: { lines }, ...seen(tag) })).then(found.reload);
        return (
          <Page title={t('decision.title', { name: value.name ?? value.nip })} lead={day(value.date, 'long')} aside={<a href="#/tugas">{t('back')}</a>}>
            <Card title={t('activities.lines')} aside={<Tag code={value.state} />}>
              <p>{say(value.status)}</p>
              <ul class="rows">
                {value.lines.map((line) => (
                  <ActivityLine key={line.id} nip={value.nip} date={value.date} line={line}>
                    {mayDecide && line.status === 'pending' ? <LineDecision line={line} onDecide={(one) => decide([one])} /> : <></>}
                  </ActivityLine>
                ))}
              </ul>
            </Card>
            {mayDecide ? (
              <div class="actions">
                <Button onAct={() => decide(pending.map((line) => ({ line: line.id, verdict: 'verify' as const })))}>{t('decision.verifyAll')}</Button>
                <ReasonButton onReason={(reason) => take(api.POST('/api/v1/activities/{nip}/{date}/return', { params: { path }, body: { reason }, ...seen(tag) })).then(found.reload)}>
                  {word('return')}
                </ReasonButton>
              </div>
            ) : (
              pending.length === 0 && <p class="soft">{t('decision.decided')}</p>
            )}
          </Page>
        );
      }}
    </Show>
  );
}
