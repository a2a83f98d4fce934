import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { monthAfter } from '../../i18n/calendar';
import { periodName, rupiah } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { TextField } from '../../ui/fields';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { ComparedPeople } from './ComparedPeople';

/** A run against another of the same or of another period: sums, and the lines of everybody for whom they differ. */
export function ComparisonPage({ params }: PageProps) {
  const period = params.period!;
  const [other, setOther] = useState({ with: /^\d{4}-\d{2}$/.test(period) ? monthAfter(period, -1) : period, version: '' });
  const [asked, setAsked] = useState(other);
  const found = useLoad(
    () => take(api.GET('/api/v1/periods/{period}/comparison', { params: { path: { period }, query: { with: asked.with || undefined, withVersion: asked.version ? Number(asked.version) : undefined, limit: '100' } } })),
    [period, asked],
  );
  return (
    <Page title={`${t('periods.compare')}, ${periodName(period)}`} aside={<a href={`#/periode/${period}`}>{t('back')}</a>}>
      <form
        class="card form"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(other);
        }}
      >
        <div class="pair">
          <TextField label={t('periods.with')} value={other.with} onValue={(value) => setOther({ ...other, with: value })} />
          <TextField label={t('periods.withVersion')} type="number" value={other.version} onValue={(version) => setOther({ ...other, version })} />
        </div>
        <div class="actions">
          <button type="submit">{t('periods.compare')}</button>
        </div>
      </form>
      <Show of={found}>{(comparison) => <Compared of={comparison} />}</Show>
    </Page>
  );
}

function Compared({ of }: { of: Schemas['ComparisonAnswer'] }) {
  const { total } = of;
  return (
    <>
      <Card kind="strong" title={`${periodName(of.withPeriod)} v${of.withVersion} → ${periodName(of.period)} v${of.version}`}>
        <p class="amount">{rupiah(total.change)}</p>
        <Facts
          of={[[t('periods.before'), rupiah(total.before)], [t('periods.after'), rupiah(total.after)], [t('periods.gain'), total.gain], [t('periods.lose'), total.lose], [t('periods.same'), total.same]]}
        />
      </Card>
      <ComparedPeople items={of.items} />
    </>
  );
}
