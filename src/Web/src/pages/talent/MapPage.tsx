import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { day, instant, percent } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Cuts } from './Cuts';
import { NineBoxes } from './NineBoxes';
import { Pool } from './Pool';
import { SeatList } from './SeatList';

/** One map as it was taken: nine boxes, everybody without one by the reason, the rules, the pool, the way to successors. */
export function MapPage({ params }: PageProps) {
  const id = params.id!;
  const [box, setBox] = useState<number | null>(null);
  const found = useLoad(
    async () => ({ map: await take(api.GET('/api/v1/talent/maps/{id}', { params: { path: { id } } })), posts: (await take(api.GET('/api/v1/talent/posts'))).items }),
    [id],
  );
  return (
    <Page title={t('talent.map')} lead={t('talent.decidesNothing')} aside={<a href="#/talenta">{t('back')}</a>}>
      <Show of={found}>
        {({ map, posts }) => (
          <>
            <Card kind="strong" title={`${map.unit ?? t('dashboard.agency')}, ${day(map.on, 'number')}`} aside={instant(map.at)}>
              <NineBoxes of={map} chosen={box} onChoose={(next) => setBox(next === box ? null : next)} />
              <Facts
                of={[
                  [t('people'), map.people],
                  [t('talent.pool'), map.pool],
                  [t('talent.unassessed'), map.missing.reduce((sum, one) => sum + one.people, 0)],
                  ...map.missing.map((one) => [word(one.reason), `${one.people} (${percent(one.share / 10)})`] as const),
                ]}
              />
              <Cuts of={map.rules} />
            </Card>
            <SeatList id={id} box={box} people={map.people} />
            <Pool id={id} />
            <Successors id={id} posts={posts} />
          </>
        )}
      </Show>
    </Page>
  );
}

function Successors({ id, posts }: { id: string; posts: Schemas['TargetPostAnswer'][] }) {
  if (posts.length === 0) return null;
  return (
    <Card title={t('talent.succession')}>
      <ul class="menu">
        {posts.map((one) => (
          <li key={one.code}>
            <a href={`#/talenta/peta/${id}/jabatan/${encodeURIComponent(one.code)}`}>
              {one.position}, {one.unit}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
