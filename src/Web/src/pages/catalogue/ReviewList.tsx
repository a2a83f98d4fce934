import { useState } from 'preact/hooks';
import { api, take, type Schemas } from '../../api/client';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Check } from '../../ui/fields';
import { ReasonButton } from '../../ui/ReasonButton';
import { Item } from './Item';

type Version = Schemas['ItemVersionAnswer'];

interface Props {
  items: Version[];
  me: string;
  reload: () => Promise<void>;
}

/** What waits: many accepted at once, or sent back with one reason. Nobody reviews the own proposal. */
export function ReviewList({ items, me, reload }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Schemas['CatalogueReviewAnswer'][]>([]);
  const keyOf = (one: Version) => `${one.code}/${one.number}`;
  const choose = (key: string, isChosen: boolean) => setChosen((before) => new Set([...before].filter((one) => one !== key).concat(isChosen ? [key] : [])));
  const review = async (accept: boolean, reason?: string) => {
    const body = { items: items.filter((one) => chosen.has(keyOf(one))).map((one) => ({ code: one.code, number: one.number, accept, reason: reason ?? null })) };
    const { items: outcomes } = await take(api.POST('/api/v1/catalogue/reviews', { body }));
    setRefused(outcomes.filter((one) => one.status >= 400));
    setChosen(new Set());
    await reload();
  };
  return (
    <Card title={t('catalogue.waiting')}>
      {refused.length > 0 && (
        <div class="note bad" role="alert">
          <ul>
            {refused.map((one) => (
              <li key={one.code}>
                <code>{one.code}</code> {say(one.messages)} <code>{one.violationCode}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul class="rows">
        {items.map((one) => (
          <li key={keyOf(one)}>
            <Item of={one}>
              {one.proposedBy === me ? (
                <p class="soft">{t('catalogue.own')}</p>
              ) : (
                <Check label={t('catalogue.select', { name: one.name })} checked={chosen.has(keyOf(one))} onValue={(value) => choose(keyOf(one), value)} />
              )}
            </Item>
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button disabled={chosen.size === 0} onAct={() => review(true)}>
          {t('catalogue.accept', { n: chosen.size })}
        </Button>
        {chosen.size > 0 && <ReasonButton onReason={(reason) => review(false, reason)}>{t('catalogue.sendBack', { n: chosen.size })}</ReasonButton>}
      </div>
    </Card>
  );
}
