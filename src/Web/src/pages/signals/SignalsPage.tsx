import { api, seen, take, takeTagged, type Schemas } from '../../api/client';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { day, instant } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Paged } from '../../ui/Paged';
import { ReasonButton } from '../../ui/ReasonButton';
import { Tag } from '../../ui/Tag';
import { Photos } from './Photos';

/** What somebody should look at: facts without a verdict, decided with a reason. */
export function SignalsPage({ who }: PageProps) {
  return (
    <Page title={t('signals.title')} lead={t('signals.lead')}>
      <Paged read={(continuation) => take(api.GET('/api/v1/integrity/signals', { params: { query: { continuation } } }))} of={[who.nip]} empty={t('signals.none')}>
        {(items, reload) => (
          <Card>
            <ul class="rows">
              {items.map((one) => (
                <Signal key={one.id} of={one} mayDecide={hasRole(who, 'Hr')} reload={reload} />
              ))}
            </ul>
          </Card>
        )}
      </Paged>
    </Page>
  );
}

function Signal({ of, mayDecide, reload }: { of: Schemas['SignalAnswer']; mayDecide: boolean; reload: () => Promise<void> }) {
  const params = { path: { id: of.id } };
  // A list carries no versions: what is decided is read once more.
  const decide = (outcome: 'honest' | 'examination') => async (reason: string) => {
    const { tag } = await takeTagged(api.GET('/api/v1/integrity/signals/{id}', { params }));
    await take(api.POST('/api/v1/integrity/signals/{id}/decision', { params, body: { outcome, reason }, ...seen(tag) }));
    await reload();
  };
  return (
    <li>
      <div class="between">
        <strong>{word(of.kind)}</strong>
        <span class="soft">{t('signals.seen', { day: day(of.until, 'number') })}</span>
      </div>
      <p>{say(of.facts)}</p>
      {of.people.length > 0 && <p class="soft">{of.people.map((one) => one.name ?? one.nip).join(', ')}</p>}
      <Photos of={of} />
      {of.decision ? (
        <p>
          <Tag code={of.decision.outcome} /> {of.decision.reason} <span class="soft">{instant(of.decision.at)}</span>
        </p>
      ) : (
        mayDecide && (
          <div class="actions">
            <ReasonButton onReason={decide('honest')}>{word('honest')}</ReasonButton>
            <ReasonButton kind="bad" onReason={decide('examination')}>
              {word('examination')}
            </ReasonButton>
          </div>
        )
      )}
    </li>
  );
}
