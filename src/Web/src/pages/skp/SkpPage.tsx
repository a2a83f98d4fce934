import { api, seen, take, takeTagged, type Schemas, type Tagged } from '../../api/client';
import { download } from '../../api/download';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { day, days } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { ReasonButton } from '../../ui/ReasonButton';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { Amendment } from './Amendment';
import { Notes } from './Notes';
import { PlanContent } from './PlanContent';
import { PlanForm } from './PlanForm';

type Plan = Schemas['SkpAnswer'];

/** A plan: written and proposed by its owner, agreed by the superior, with the dialogue beside it. */
export function SkpPage({ who, params }: PageProps) {
  const path = { nip: params.nip!, year: Number(params.year), number: Number(params.number) };
  const isOwn = path.nip === who.nip;
  const found = useLoad(() => readPlan(path), [path.nip, path.year, path.number]);
  return (
    <Page title={`SKP ${path.year}/${path.number}`} lead={found.value?.value.name ?? undefined}>
      <Show of={found}>
        {(read) => {
          const plan = read?.value;
          const inForce = plan?.agreed.at(-1);
          return (
            <>
              {plan?.open && (
                <Card kind="strong" title={t('skp.open')} aside={<Tag code={plan.open.stage} />}>
                  {plan.open.reason && <p class="note warn">{t('activities.returned', { reason: plan.open.reason })}</p>}
                  <PlanContent of={plan.open.content} />
                  <Orders read={read!} path={path} isOwn={isOwn} reload={found.reload} />
                </Card>
              )}
              {inForce && (
                <Card title={t('skp.inForce')} aside={`${word(plan!.status)} · ${days(inForce.content.from, inForce.content.to)}`}>
                  {plan!.endedOn && <p class="note calm">{t('skp.endedOn', { day: day(plan!.endedOn, 'number') })}</p>}
                  <PlanContent of={inForce.content} />
                  <div class="actions">
                    <Button kind="plain" onAct={() => download(`/skp/${path.nip}/${path.year}/${path.number}/document`)}>
                      {t('skp.pdf')}
                    </Button>
                  </div>
                </Card>
              )}
              {isOwn && (!plan || plan.open?.stage === 'draft' || plan.open?.stage === 'returned') && (
                <PlanForm path={path} from={plan?.open?.content} amends={inForce && plan?.open ? plan.open : undefined} tag={read?.tag ?? null} onWritten={found.reload} />
              )}
              {inForce && !plan!.open && plan!.status !== 'over' && <Amendment plan={plan!} tag={read!.tag} isOwn={isOwn} onDone={found.reload} />}
              {plan && <Notes path={path} count={plan.notes} />}
            </>
          );
        }}
      </Show>
    </Page>
  );
}

interface OrdersProps {
  read: Tagged<Plan>;
  path: { nip: string; year: number; number: number };
  isOwn: boolean;
  reload: () => Promise<void>;
}

function Orders({ read, path, isOwn, reload }: OrdersProps) {
  const stage = read.value.open?.stage;
  if (isOwn)
    return stage === 'proposed' ? null : (
      <div class="actions">
        <Button onAct={() => take(api.POST('/api/v1/skp/{nip}/{year}/{number}/propose', { params: { path }, ...seen(read.tag) })).then(reload)}>{t('skp.propose')}</Button>
      </div>
    );
  return stage === 'proposed' ? (
    <div class="actions">
      <Button onAct={() => take(api.POST('/api/v1/skp/{nip}/{year}/{number}/agree', { params: { path }, ...seen(read.tag) })).then(reload)}>{t('skp.agree')}</Button>
      <ReasonButton onReason={(reason) => take(api.POST('/api/v1/skp/{nip}/{year}/{number}/return', { params: { path }, body: { reason }, ...seen(read.tag) })).then(reload)}>{word('return')}</ReasonButton>
    </div>
  ) : null;
}

async function readPlan(path: { nip: string; year: number; number: number }): Promise<Tagged<Plan> | null> {
  const { items } = await take(api.GET('/api/v1/skp/{nip}/{year}', { params: { path: { nip: path.nip, year: path.year } } }));
  return items.some((one) => one.number === path.number) ? takeTagged(api.GET('/api/v1/skp/{nip}/{year}/{number}', { params: { path } })) : null;
}
