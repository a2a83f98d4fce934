import { useState } from 'preact/hooks';
import { api, find, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { Bars } from '../../charts/Bars';
import { instant, periodName } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Choice } from '../../ui/fields';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { WarningList } from './WarningList';

const statuses = ['open', 'seen', 'explained', 'followedUp', 'gone'] as const;

/** What the personnel office should look at in a closed period. A warning names numbers; it proves and changes nothing. */
export function WarningsPage({ params }: PageProps) {
  const [status, setStatus] = useState<(typeof statuses)[number] | ''>('');
  const found = useLoad(async () => {
    const periods = (await find(api.GET('/api/v1/reports/periods')))?.items.map((one) => one.period) ?? [];
    const period = params.period ?? periods.at(-1) ?? '';
    return { periods, period, summary: period ? await find(api.GET('/api/v1/early-warnings/periods/{period}/summary', { params: { path: { period } } })) : null };
  }, [params.period]);
  return (
    <Page title={t('nav.warnings')} lead={t('warning.lead')} aside={<a href="#/peringatan/ambang">{t('warning.thresholds')}</a>}>
      <Show of={found}>
        {({ periods, period, summary }) => (
          <>
            {periods.length > 1 && <Choice label={t('card.period')} value={period} onValue={(to) => go(`/peringatan/${to}`)} options={periods.map((one) => [one, periodName(one)] as const)} />}
            {!summary && <Empty>{t('warning.notLooked')}</Empty>}
            {summary && (
              <>
                <Summary of={summary} />
                <Choice label={t('state')} value={status} onValue={(to) => setStatus(to as typeof status)} options={[['', t('warning.all')], ...statuses.map((one) => [one, word(`warning.${one}`)] as const)]} />
                <WarningList period={period} status={status} />
              </>
            )}
          </>
        )}
      </Show>
    </Page>
  );
}

function Summary({ of }: { of: Schemas['WarningSummaryAnswer'] }) {
  const kinds = [...new Set(of.counts.map((one) => one.kind))];
  const sum = (kind: string) => of.counts.filter((one) => one.kind === kind).reduce((all, one) => all + one.warnings, 0);
  return (
    <Card kind="strong" title={periodName(of.period)} aside={instant(of.at)}>
      <Facts of={[[t('warning.looked'), of.people], [t('warning.payCompared'), of.payCompared], [t('warning.found'), of.counts.reduce((all, one) => all + one.warnings, 0)]]} />
      {kinds.length > 0 && <Bars title={t('warning.byKind')} bars={kinds.map((kind) => ({ label: word(kind), value: sum(kind) }))} show={String} />}
    </Card>
  );
}
