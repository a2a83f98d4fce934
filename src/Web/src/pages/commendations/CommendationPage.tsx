import { api, seen, take, takeTagged, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { instant, number, percent, periodName } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { ReasonButton } from '../../ui/ReasonButton';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { useNames } from '../team/names';

/** One commendation with its evidence as it was then, and what somebody with authority decided. */
export function CommendationPage({ who, params }: PageProps) {
  const path = { nip: params.nip!, year: Number(params.year), number: Number(params.number) };
  const nameOf = useNames();
  const found = useLoad(() => takeTagged(api.GET('/api/v1/commendations/people/{nip}/{year}/{number}', { params: { path } })), [path.nip, path.year, path.number]);
  return (
    <Show of={found}>
      {({ value, tag }) => (
        <Page title={value.title} lead={`${nameOf(value.nip)} · ${word(value.kind)}`} aside={<a href={`#/penghargaan/${path.year}`}>{t('back')}</a>}>
          <Card title={t('commendation.grounds')} aside={<Tag code={value.status} />}>
            <p>{value.grounds}</p>
            <Facts of={[[t('commendation.by'), nameOf(value.by)], [t('date'), instant(value.at, who.timeZone)]]} />
          </Card>
          <Card title={t('commendation.evidence')}>
            <ul>
              {value.evidence.map((one, i) => (
                <li key={i}>{evidenceOf(one)}</li>
              ))}
            </ul>
          </Card>
          {value.ruling && (
            <Card title={t('commendation.ruling')} aside={instant(value.ruling.at, who.timeZone)}>
              <Facts of={[[t('commendation.decidedBy'), nameOf(value.ruling.by)], value.ruling.document && [t('requests.document'), value.ruling.document], value.ruling.reason && [t('reason'), value.ruling.reason]]} />
            </Card>
          )}
          {value.status === 'proposed' && value.nip !== who.nip && (
            <div class="actions">
              {value.by === who.nip ? (
                <Button kind="plain" onAct={() => take(api.POST('/api/v1/commendations/people/{nip}/{year}/{number}/withdrawal', { params: { path }, ...seen(tag) })).then(found.reload)}>
                  {t('activities.withdraw')}
                </Button>
              ) : (
                <>
                  <ReasonButton
                    kind="main"
                    ask={t('commendation.document')}
                    onReason={(document) => take(api.POST('/api/v1/commendations/people/{nip}/{year}/{number}/grant', { params: { path }, body: { document }, ...seen(tag) })).then(found.reload)}
                  >
                    {t('commendation.grant')}
                  </ReasonButton>
                  <ReasonButton
                    kind="bad"
                    onReason={(reason) => take(api.POST('/api/v1/commendations/people/{nip}/{year}/{number}/refusal', { params: { path }, body: { reason }, ...seen(tag) })).then(found.reload)}
                  >
                    {word('reject')}
                  </ReasonButton>
                </>
              )}
            </div>
          )}
        </Page>
      )}
    </Show>
  );
}

function evidenceOf(of: Schemas['CommendationEvidenceAnswer']): string {
  const period = of.period ? periodName(of.period) : '';
  if (of.document) return of.document;
  if (of.predicate) return `${t('appraisal.predicate')} ${period}: ${word(of.predicate)}`;
  return t('commendation.card', { period, attendance: percent(of.attendance == null ? null : of.attendance / 10), minutes: number(of.workMinutes), late: of.lateMinutes ?? 0 });
}
