import { useState } from 'preact/hooks';
import { api, seen, take, type Schemas } from '../../api/client';
import { hasRole, type Session } from '../../auth/session';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/fields';
import { ReasonButton } from '../../ui/ReasonButton';

interface Props {
  of: Schemas['PeriodAnswer'];
  tag: string | null;
  who: Session;
  reload: () => Promise<void>;
}

/** What the two offices may order in the state that the period is in. The API says what is refused and why. */
export function Orders({ of, tag, who, reload }: Props) {
  const params = { path: { period: of.period } };
  const isHr = hasRole(who, 'Hr');
  const isFinance = hasRole(who, 'Finance');
  const sign = (office: 'personnel' | 'finance') => (
    <Button onAct={() => take(api.POST('/api/v1/periods/{period}/approvals', { params, body: { office }, ...seen(tag) })).then(reload)}>{t('periods.sign', { office: word(office) })}</Button>
  );
  return (
    <div class="actions">
      {of.state === 'open' && isHr && <Close period={of.period} reload={reload} />}
      {of.state === 'published' && isHr && !of.personnel && sign('personnel')}
      {of.state === 'published' && isFinance && !of.finance && sign('finance')}
      {['published', 'approved'].includes(of.state) && (isHr || isFinance) && (
        <ReasonButton kind="bad" onReason={(reason) => take(api.POST('/api/v1/periods/{period}/refuse', { params, body: { reason }, ...seen(tag) })).then(reload)}>
          {t('periods.refuse')}
        </ReasonButton>
      )}
      {of.state === 'calculated' && isHr && (
        <Button onAct={() => take(api.POST('/api/v1/periods/{period}/publish', { params, ...seen(tag) })).then(reload)}>{t('periods.publish')}</Button>
      )}
      {['calculated', 'published'].includes(of.state) && isHr && (
        <ReasonButton onReason={(reason) => take(api.POST('/api/v1/periods/{period}/recalculate', { params, body: { reason }, ...seen(tag) })).then(reload)}>{t('periods.recalculate')}</ReasonButton>
      )}
      {of.state === 'locked' && isFinance && (
        <ReasonButton
          kind="main"
          ask={t('periods.document')}
          onReason={(documentNumber) => take(api.POST('/api/v1/periods/{period}/payment', { params, body: { documentNumber }, ...seen(tag) })).then(reload)}
        >
          {t('periods.pay')}
        </ReasonButton>
      )}
      {!['open', 'paid'].includes(of.state) && isHr && (
        <ReasonButton onReason={(reason) => take(api.POST('/api/v1/periods/{period}/reopen', { params, body: { reason }, ...seen(tag) })).then(reload)}>{t('periods.reopen')}</ReasonButton>
      )}
    </div>
  );
}

function Close({ period, reload }: { period: string; reload: () => Promise<void> }) {
  const [closeDays, setCloseDays] = useState(false);
  return (
    <>
      <Check label={t('periods.closeDays')} checked={closeDays} onValue={setCloseDays} />
      <Button onAct={() => take(api.POST('/api/v1/periods/{period}/close', { params: { path: { period } }, body: { closeDays } })).then(reload)}>{t('periods.close')}</Button>
    </>
  );
}
