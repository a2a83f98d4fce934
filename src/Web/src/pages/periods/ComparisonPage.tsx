import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { periodName, rupiah } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Choice, TextField } from '../../ui/fields';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { ComparedPeople } from './ComparedPeople';

/** A run against another of the same or of another period: sums, and the lines of everybody for whom they differ. */
export function ComparisonPage({ params }: PageProps) {
  const period = params.period!;
  const periods = useLoad(() => take(api.GET('/api/v1/periods')), []);
  const [chosen, setChosen] = useState('');
  const [version, setVersion] = useState('');
  const [found, setFound] = useState<Schemas['ComparisonAnswer'] | null>(null);
  return (
    <Page title={`${t('periods.compare')}, ${periodName(period)}`} aside={<a href={`#/periode/${period}`}>{t('back')}</a>}>
      <Show of={periods}>
        {(list) => {
          const calculated = list.periods.filter((one) => one.version > 0).map((one) => one.period);
          const other = chosen || (calculated.find((one) => one !== period) ?? period);
          return (
            <Card>
              <Form
                send={t('periods.compare')}
                onSend={async () =>
                  setFound(await take(api.GET('/api/v1/periods/{period}/comparison', { params: { path: { period }, query: { with: other, withVersion: version ? Number(version) : undefined, limit: '100' } } })))
                }
              >
                <div class="pair">
                  <Choice label={t('periods.with')} value={other} onValue={setChosen} options={calculated.map((one) => [one, periodName(one)] as const)} />
                  <TextField label={t('periods.withVersion')} type="number" min="1" value={version} onValue={setVersion} />
                </div>
              </Form>
            </Card>
          );
        }}
      </Show>
      {found && <Compared of={found} />}
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
