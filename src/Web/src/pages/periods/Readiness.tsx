import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { hasRole, type Session } from '../../auth/session';
import { day, zoneName } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Show } from '../../ui/Show';
import { Table } from '../../ui/Table';

/** What is still open before the period can be closed well, by who has to act. */
export function Readiness({ period, who }: { period: string; who: Session }) {
  const found = useLoad(() => take(api.GET('/api/v1/periods/{period}/readiness', { params: { path: { period } } })), [period]);
  const [told, setTold] = useState<number | null>(null);
  return (
    <Card title={t('periods.readiness')}>
      <Show of={found}>
        {(report) => (
          <>
            {report.ready && <p class="note good">{t('periods.ready')}</p>}
            {report.policies.length > 0 && <Lines title={t('periods.policies')} of={report.policies} />}
            {report.days.length > 0 && <Lines title={t('periods.openDays')} of={report.days.map((one) => `${day(one.date)} ${zoneName(one.timeZone)}`)} />}
            {report.unitsWithoutPunches.length > 0 && <Lines title={t('periods.silent')} of={report.unitsWithoutPunches} />}
            {report.waiting.length > 0 && <Waiting of={report.waiting} />}
            {report.waiting.length > 0 && hasRole(who, 'Hr') && (
              <div class="actions">
                <Button kind="plain" onAct={async () => setTold((await take(api.POST('/api/v1/periods/{period}/reminders', { params: { path: { period } } }))).told)}>
                  {t('periods.remind')}
                </Button>
                {told !== null && <span role="status">{t('periods.told', { n: told })}</span>}
              </div>
            )}
          </>
        )}
      </Show>
    </Card>
  );
}

function Lines({ title, of }: { title: string; of: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <p>{of.join(', ')}</p>
    </div>
  );
}

function Waiting({ of }: { of: Schemas['WaitingAnswer'][] }) {
  return (
    <>
      <h3>{t('periods.waiting')}</h3>
      <Table
        caption={t('periods.waiting')}
        rows={of}
        keyOf={(row) => row.unit + row.responsible + row.kind}
        columns={[
          { head: t('unit'), kind: 'main', cell: (row) => row.unit },
          { head: t('requests.waiting'), cell: (row) => (row.responsible.startsWith('@') ? word(row.responsible) : row.responsible) },
          { head: t('requests.kind'), cell: (row) => word(row.kind) },
          { head: t('total'), kind: 'number', cell: (row) => row.days },
          { head: t('date'), kind: 'number', cell: (row) => day(row.oldest) },
        ]}
      />
    </>
  );
}
