import { api, seen, take, takeTagged } from '../../api/client';
import { download } from '../../api/download';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { periodName } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Behaviour } from './Behaviour';
import { PredicateForm } from './PredicateForm';
import { ReportForm } from './ReportForm';
import { ResultRatings } from './ResultRatings';

/** One evaluation: the owner reports, the superior rates and decides, others' feedback stays closed until it has ended. */
export function EvaluationPage({ who, params }: PageProps) {
  const path = { nip: params.nip!, period: params.period! };
  const found = useLoad(() => takeTagged(api.GET('/api/v1/appraisals/{nip}/{period}', { params: { path } })), [path.nip, path.period]);
  return (
    <Show of={found}>
      {({ value, tag }) => {
        const isOwn = value.nip === who.nip;
        const version = value.version === 0 ? null : tag;
        return (
          <Page title={`${t('appraisal.title')} ${periodName(value.period)}`} lead={value.name}>
            <Card kind="strong" title={t('appraisal.predicate')}>
              <p class="amount">{word(value.predicate)}</p>
              <Facts
                of={[
                  [t('appraisal.unit'), value.organisation ? word(value.organisation.predicate) : t('appraisal.noUnit')],
                  [t('appraisal.work'), value.work ? t('appraisal.proposed', { what: word(value.work.rating) }) : '–'],
                  [t('appraisal.behaviour'), value.behaviour.proposed ? t('appraisal.proposed', { what: word(value.behaviour.proposed) }) : '–'],
                ]}
              />
            </Card>
            {value.results.length === 0 && <Empty>{t('appraisal.noResults')}</Empty>}
            {value.results.length > 0 && (isOwn ? <ReportForm of={value} tag={version} onDone={found.reload} /> : <ResultRatings of={value} tag={version} onDone={found.reload} />)}
            <Behaviour of={value} isOwn={isOwn} />
            {!isOwn && !value.behaviour.hasEnded && (
              <div class="actions">
                <Button kind="plain" onAct={() => take(api.POST('/api/v1/appraisals/{nip}/{period}/feedback/end', { params: { path } })).then(found.reload)}>
                  {t('appraisal.endFeedback')}
                </Button>
              </div>
            )}
            {!isOwn && <PredicateForm onDecide={(body) => take(api.POST('/api/v1/appraisals/{nip}/{period}/predicate', { params: { path }, body, ...seen(version) })).then(found.reload)} />}
            <div class="actions">
              <Button kind="plain" onAct={() => download(`/appraisals/${path.nip}/${path.period}/document`)}>
                {t('appraisal.pdf')}
              </Button>
            </div>
          </Page>
        );
      }}
    </Show>
  );
}
