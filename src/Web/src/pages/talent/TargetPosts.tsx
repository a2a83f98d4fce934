import { useState } from 'preact/hooks';
import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Empty, Show } from '../../ui/Show';
import { PostForm } from './PostForm';

/** Posts for which successors are looked for, and what a successor must have. */
export function TargetPosts({ mayWrite }: { mayWrite: boolean }) {
  const found = useLoad(() => take(api.GET('/api/v1/talent/posts')), []);
  const [turn, setTurn] = useState(0);
  return (
    <Card title={t('talent.posts')}>
      <Show of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('talent.noPosts')}</Empty>
          ) : (
            <ul class="rows">
              {items.map((one) => (
                <li key={one.code}>
                  <div class="between">
                    <strong>{one.position}</strong>
                    <code>{one.code}</code>
                  </div>
                  <p class="soft">
                    {one.unit} · {t('talent.asks', { n: one.leastClass, months: one.leastMonths })}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
      {mayWrite && (
        <PostForm
          key={turn}
          onDone={async () => {
            setTurn(turn + 1);
            await found.reload();
          }}
        />
      )}
    </Card>
  );
}
