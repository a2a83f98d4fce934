import { api, find, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { YearSwitch } from '../../ui/YearSwitch';
import { useNames } from '../team/names';
import { ProposalForm } from './ProposalForm';
import { ProposalList } from './ProposalList';

/** What somebody is to learn in a year, with the lesson hours of it; and what waits for the caller's answer. */
export function DevelopmentPage({ who, params }: PageProps) {
  const nip = params.nip ?? who.nip;
  const isOwn = nip === who.nip;
  const year = Number(params.year ?? dateIn(now(), who.timeZone).slice(0, 4));
  const nameOf = useNames();
  const answers = isOwn && (who.hasTeam || hasRole(who, 'Hr'));
  const found = useLoad(
    async () => ({
      own: await take(api.GET('/api/v1/competence/proposals/{nip}/{year}', { params: { path: { nip, year } } })),
      waiting: answers ? await find(api.GET('/api/v1/competence/waiting/{year}', { params: { path: { year } } })) : null,
    }),
    [nip, year],
  );
  return (
    <Page title={t('nav.development')} lead={isOwn ? t('development.lead') : nameOf(nip)} aside={<YearSwitch year={year} to={(to) => (isOwn ? `/pengembangan/${to}` : `/pengembangan/${nip}/${to}`)} />}>
      <Show of={found}>
        {({ own, waiting }) => (
          <>
            {waiting && waiting.items.length > 0 && (
              <Card kind="strong" title={t('development.waiting')}>
                <ProposalList items={waiting.items} withOwner />
              </Card>
            )}
            <Card title={t('development.year', { year })} aside={hoursOf(own)}>
              {own.items.length === 0 ? <Empty>{t('development.none')}</Empty> : <ProposalList items={own.items} />}
              <p>
                <a href={`#/kompetensi/${nip}`}>{t('competence.title')}</a>
              </p>
            </Card>
            <ProposalForm nip={nip} year={year} />
          </>
        )}
      </Show>
    </Page>
  );
}

const hoursOf = (of: Schemas['DevelopmentListAnswer']) => (of.hoursDone == null || of.hoursOfYear == null ? undefined : t('development.hours', { done: of.hoursDone, of: of.hoursOfYear }));
