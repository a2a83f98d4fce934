import { api, seen, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { hasRole, type Session } from '../../auth/session';
import { rupiah } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { ReasonButton } from '../../ui/ReasonButton';
import { Show } from '../../ui/Show';
import { Table } from '../../ui/Table';

interface Props {
  of: Schemas['PeriodAnswer'];
  tag: string | null;
  who: Session;
  reload: () => Promise<void>;
}

/** Sums by unit, and everybody who could not be calculated with the reason. */
export function UnitSums({ of, tag, who, reload }: Props) {
  const found = useLoad(() => take(api.GET('/api/v1/periods/{period}/units', { params: { path: { period: of.period } } })), [of.period, of.version, of.state]);
  return (
    <Show of={found}>
      {(sums) => (
        <>
          {sums.failed.length > 0 && (
            <Card title={t('periods.failed')}>
              <ul class="rows">
                {sums.failed.map((one) => (
                  <li key={one.nip}>
                    <strong>
                      {one.name} <span class="soft">{one.unit}</span>
                    </strong>
                    <span>{say(one.reason)}</span>
                    {hasRole(who, 'Hr') && (
                      <ReasonButton
                        onReason={(reason) =>
                          take(api.POST('/api/v1/periods/{period}/exclusions', { params: { path: { period: of.period } }, body: { nip: one.nip, reason }, ...seen(tag) })).then(reload)
                        }
                      >
                        {t('periods.exclude')}
                      </ReasonButton>
                    )}
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <Card title={t('periods.units')} aside={sums.policies.map((one) => one.regulation).join(', ')}>
            <Table
              caption={t('periods.units')}
              rows={sums.units}
              keyOf={(row) => row.unit}
              columns={[
                { head: t('unit'), kind: 'main', cell: (row) => row.name },
                { head: t('people'), kind: 'number', cell: (row) => row.people },
                { head: t('allowance.base'), kind: 'number', cell: (row) => rupiah(row.base) },
                { head: t('allowance.deduction'), kind: 'number', cell: (row) => rupiah(row.deduction) },
                { head: t('allowance.payable'), kind: 'number', cell: (row) => rupiah(row.payable) },
              ]}
              foot={
                <tr role="row">
                  <td role="cell">{t('total')}</td>
                  <td role="cell" class="number">{sums.total.people}</td>
                  <td role="cell" class="number">{rupiah(sums.total.base)}</td>
                  <td role="cell" class="number">{rupiah(sums.total.deduction)}</td>
                  <td role="cell" class="number">{rupiah(sums.total.payable)}</td>
                </tr>
              }
            />
          </Card>
        </>
      )}
    </Show>
  );
}
