import { api, find, take, type Schemas } from '../../api/client';
import { download } from '../../api/download';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { monthAfter } from '../../i18n/calendar';
import { dateIn, periodName } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { MonthSwitch } from '../../ui/MonthSwitch';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Explanation, type Check } from './Explanation';

interface Seen {
  result: Schemas['ExplanationAnswer'] | null;
  check: Check;
}

/** "Why is my tukin this number": the own result line by line, or for the offices that of the person in the address. */
export function AllowancePage({ who, params }: PageProps) {
  const period = params.period ?? monthAfter(dateIn(now(), who.timeZone).slice(0, 7), -1);
  const nip = params.nip;
  const isOwn = !nip || nip === who.nip;
  const found = useLoad(() => (isOwn ? own(period) : ofSomebody(period, nip)), [period, nip]);
  const isMonth = /^\d{4}-\d{2}$/.test(period);
  const path = isOwn ? `/periods/${period}/mine/slip` : `/periods/${period}/results/${nip}/slip`;
  return (
    <Page
      title={t('allowance.title')}
      aside={isMonth ? <MonthSwitch month={period} to={(to) => (isOwn ? `/tunjangan/${to}` : `/tunjangan/${to}/${nip}`)} /> : <strong>{periodName(period)}</strong>}
    >
      <Show of={found}>
        {({ result, check }) =>
          result ? (
            <>
              <Explanation of={result} isOwn={isOwn} check={check} />
              <div class="actions">
                <Button kind="plain" onAct={() => download(`${path}?format=pdf`)}>
                  {t('allowance.slip')}
                </Button>
                <button type="button" class="plain" onClick={() => print()}>
                  {t('print')}
                </button>
              </div>
            </>
          ) : (
            <Empty>{t('allowance.notYet', { period: periodName(period) })}</Empty>
          )
        }
      </Show>
    </Page>
  );
}

/** The own result, and whether it is still checked. */
async function own(period: string): Promise<Seen> {
  const { result, state, checkUntil } = await take(api.GET('/api/v1/periods/{period}/mine', { params: { path: { period } } }));
  return { result: result ?? null, check: state === 'published' ? { until: checkUntil ?? null } : 'over' };
}

/** Of a period that was calculated: before that nobody has a result to be asked for. */
async function ofSomebody(period: string, nip: string): Promise<Seen> {
  const { runs } = await take(api.GET('/api/v1/periods/{period}', { params: { path: { period } } }));
  return { result: runs.length > 0 ? await find(api.GET('/api/v1/periods/{period}/results/{nip}', { params: { path: { period, nip } } })) : null, check: 'over' };
}
