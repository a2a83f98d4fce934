import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { day } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag, type Tone } from '../../ui/Tag';

const tones: Record<string, Tone> = { now: 'good', soon: 'warn', later: 'calm' };

/** Who of a map's pool could follow into a post, and what is missing. Nothing is decided by it. */
export function SuccessionPage({ params }: PageProps) {
  const path = { id: params.id!, code: params.code! };
  const found = useLoad(() => take(api.GET('/api/v1/talent/maps/{id}/candidates/{code}', { params: { path } })), [path.id, path.code]);
  return (
    <Page title={t('talent.succession')} lead={t('talent.decidesNothing')} aside={<a href={`#/talenta/peta/${path.id}`}>{t('back')}</a>}>
      <Show of={found}>
        {({ post, items, on }) => (
          <Card title={`${post.position}, ${post.unit}`} aside={day(on, 'number')}>
            <p class="soft">{t('talent.asks', { n: post.leastClass, months: post.leastMonths })}</p>
            {items.length === 0 && <Empty>{t('talent.noCandidates')}</Empty>}
            <ol class="rows">
              {items.map((one) => (
                <li key={one.seat.nip}>
                  <div class="between">
                    <strong>{one.seat.name}</strong>
                    <Tag tone={tones[one.readiness] ?? 'calm'} text={word(`ready.${one.readiness}`)} />
                  </div>
                  <p class="soft">
                    {one.seat.position}, {one.seat.unit} · {t('talent.boxName', { n: one.seat.box ?? 0 })} · {t('talent.months', { n: one.months })}
                  </p>
                  {one.gaps.length > 0 && <p>{t('talent.lacks', { what: one.gaps.map(word).join(', ') })}</p>}
                </li>
              ))}
            </ol>
          </Card>
        )}
      </Show>
    </Page>
  );
}
