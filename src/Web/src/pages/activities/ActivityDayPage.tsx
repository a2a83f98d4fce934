import { api, seen, take, takeTagged, type Schemas, type Tagged } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { day } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { ActivityLine } from './ActivityLine';
import { LineForm } from './LineForm';

type Submission = Schemas['SubmissionAnswer'];

/** A day of the caller's activities: entered, sent, taken back, sent again. */
export function ActivityDayPage({ who, params }: PageProps) {
  const date = params.date!;
  const path = { nip: who.nip, date };
  const found = useLoad(() => readDay(who.nip, date), [who.nip, date]);
  return (
    <Page title={t('activities.dayTitle', { day: day(date, 'long') })} aside={<a href={`#/kegiatan/${date.slice(0, 7)}`}>{t('back')}</a>}>
      <Show of={found}>
        {(read) => {
          const lines = read?.value.lines.filter((line) => line.status !== 'withdrawn') ?? [];
          return (
            <>
              <Card title={t('activities.lines')} aside={read && <Tag code={read.value.state} />}>
                {read && <p>{say(read.value.status)}</p>}
                {lines.length === 0 ? (
                  <Empty>{t('activities.nothingYet')}</Empty>
                ) : (
                  <ul class="rows">
                    {lines.map((line) => (
                      <ActivityLine key={line.id} nip={who.nip} date={date} line={line} remove={read!.value.state === 'draft' ? () => removeLine(read!, line.id, path).then(found.reload) : undefined} />
                    ))}
                  </ul>
                )}
                {read && <Orders read={read} path={path} reload={found.reload} />}
              </Card>
              <LineForm who={who} date={date} count={read?.value.lines.length ?? 0} onEntered={found.reload} />
            </>
          );
        }}
      </Show>
    </Page>
  );
}

interface OrdersProps {
  read: Tagged<Submission>;
  path: { nip: string; date: string };
  reload: () => Promise<void>;
}

/** What can be done with the day as a whole. */
function Orders({ read, path, reload }: OrdersProps) {
  const { state, lines } = read.value;
  const body = { lines: [] };
  const isOpen = lines.some((line) => line.status === 'pending');
  return (
    <div class="actions">
      {state === 'draft' && (
        <Button onAct={() => take(api.POST('/api/v1/activities/{nip}/{date}/submit', { params: { path }, body, ...seen(read.tag) })).then(reload)}>{t('activities.submit')}</Button>
      )}
      {state === 'returned' && (
        <Button onAct={() => take(api.POST('/api/v1/activities/{nip}/{date}/resubmit', { params: { path }, body, ...seen(read.tag) })).then(reload)}>{t('activities.resubmit')}</Button>
      )}
      {(state === 'submitted' || state === 'returned') && isOpen && (
        <Button kind="plain" onAct={() => take(api.POST('/api/v1/activities/{nip}/{date}/withdraw', { params: { path }, body, ...seen(read.tag) })).then(reload)}>
          {t('activities.withdraw')}
        </Button>
      )}
    </div>
  );
}

const removeLine = (read: Tagged<Submission>, line: string, path: { nip: string; date: string }) =>
  take(api.DELETE('/api/v1/activities/{nip}/{date}/lines/{line}', { params: { path: { ...path, line } }, ...seen(read.tag) }));

async function readDay(nip: string, date: string): Promise<Tagged<Submission> | null> {
  const month = await take(api.GET('/api/v1/activities/{nip}/months/{month}', { params: { path: { nip, month: date.slice(0, 7) } } }));
  return month.days.some((one) => one.date === date) ? takeTagged(api.GET('/api/v1/activities/{nip}/{date}', { params: { path: { nip, date } } })) : null;
}
