import { api, find, takeTagged, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { day, number } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { OrderChanges } from './OrderChanges';
import { OwnPart } from './OwnPart';
import { WholeOrder } from './WholeOrder';
import { TheirPart } from './TheirPart';

/** One order: its people and how far each is, what was verified of it, and what may be done about it. */
export function WorkOrderPage({ who, params }: PageProps) {
  const path = { nip: params.nip!, id: params.id! };
  const found = useLoad(
    async () => ({
      order: await takeTagged(api.GET('/api/v1/work-orders/people/{nip}/{id}', { params: { path } })),
      lines: await find(api.GET('/api/v1/work-orders/people/{nip}/{id}/lines', { params: { path } })),
    }),
    [path.nip, path.id],
  );
  return (
    <Show of={found}>
      {({ order: { value, tag }, lines }) => {
        const mine = value.people.find((one) => one.nip === who.nip);
        const leads = !mine && (who.hasTeam || hasRole(who, 'Hr'));
        const isOpen = value.stage === 'open';
        return (
          <Page title={value.title} lead={t('order.givenBy', { name: value.giverName ?? value.giver, day: day(value.given.slice(0, 10), 'number') })} aside={<a href="#/penugasan">{t('back')}</a>}>
            <Card kind="strong" title={t('order.deadlineOf', { day: day(value.deadline, 'number') })} aside={<Tag code={value.stage} />}>
              {value.note && <p>{value.note}</p>}
              {value.word && <p class="note calm">{value.word}</p>}
              <Facts of={[value.activityCode && [t('activities.freeCode'), value.activityCode], value.minutesEach != null && [t('order.minutesEach'), value.minutesEach], value.others > 0 && [t('order.others'), value.others]]} />
              <ul class="rows">
                {value.people.map((one) => (
                  <li key={one.nip}>
                    <div class="between">
                      <strong>{one.name ?? one.nip}</strong>
                      <Tag code={one.stage} tone={one.stage === 'finished' ? 'good' : 'calm'} />
                    </div>
                    <progress max={one.quantity} value={one.done} aria-label={t('order.progressOf', { name: one.name ?? one.nip })} />
                    <p class="soft">
                      {t('order.done', { done: number(one.done), of: number(one.quantity) })}
                      {one.word && ` · ${one.word}`}
                    </p>
                    {leads && isOpen && one.stage !== 'released' && <TheirPart path={{ nip: one.nip, id: path.id }} stage={one.stage} tag={tag} onDone={found.reload} />}
                  </li>
                ))}
              </ul>
            </Card>
            {mine && isOpen && mine.stage === 'open' && <OwnPart path={{ nip: who.nip, id: path.id }} done={mine.done} quantity={mine.quantity} onDone={found.reload} />}
            {lines && lines.items.length > 0 && <Lines of={lines} />}
            {leads && isOpen && <WholeOrder path={path} deadline={value.deadline} tag={tag} onDone={found.reload} />}
            <OrderChanges path={path} version={value.version} />
          </Page>
        );
      }}
    </Show>
  );
}

function Lines({ of }: { of: Schemas['OrderLinesAnswer'] }) {
  return (
    <Card title={t('order.lines')} aside={t('order.verifiedOf', { verified: number(of.verified), claimed: number(of.claimed) })}>
      <ul>
        {of.items.map((one) => (
          <li key={one.date + one.line}>
            {day(one.date)} <code>{one.activityCode}</code> {number(one.quantity)} × · {t('minutes', { n: one.minutes })} <span class="soft">{word(one.status)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
