import { download } from '../../api/download';
import type { Schemas } from '../../api/client';
import { hasRole, type Session } from '../../auth/session';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';

const formats = ['pdf', 'xlsx', 'csv', 'json'] as const;

/** Lists, recapitulation and the bank's file. */
export function Exports({ of, who }: { of: Schemas['PeriodAnswer']; who: Session }) {
  const base = `/periods/${of.period}`;
  const isOffice = hasRole(who, 'Hr', 'Finance', 'Auditor');
  return (
    <Card title={t('periods.exports')}>
      {(['nominative-list', 'recap'] as const).map((paper) => (
        <div key={paper}>
          <h3>{t(paper === 'recap' ? 'periods.recap' : 'periods.nominative')}</h3>
          <div class="actions">
            {formats.map((format) => (
              <Button key={format} kind="plain" label={`${t(paper === 'recap' ? 'periods.recap' : 'periods.nominative')} ${format.toUpperCase()}`} onAct={() => download(`${base}/${paper}?format=${format}`)}>
                {format.toUpperCase()}
              </Button>
            ))}
          </div>
        </div>
      ))}
      <div class="actions">
        {isOffice && (
          <Button kind="plain" onAct={() => download(`${base}/allowance-csv`)}>
            {t('periods.csv')}
          </Button>
        )}
        {hasRole(who, 'Finance') && ['locked', 'paid'].includes(of.state) && (
          <Button kind="plain" onAct={() => download(`${base}/transfer-csv`)}>
            {t('periods.transfer')}
          </Button>
        )}
      </div>
    </Card>
  );
}
