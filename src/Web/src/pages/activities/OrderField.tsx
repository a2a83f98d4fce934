import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { t } from '../../i18n/t';
import { Choice } from '../../ui/fields';

/** Which open task a line is work on; not shown to who has none. */
export function OrderField({ nip, value, onValue }: { nip: string; value: string; onValue: (id: string) => void }) {
  const found = useLoad(() => find(api.GET('/api/v1/work-orders/people/{nip}', { params: { path: { nip }, query: { open: true } } })), [nip]);
  const orders = found.value?.items ?? [];
  if (orders.length === 0) return null;
  return <Choice label={t('order.forTask')} value={value} onValue={onValue} options={[['', '–'], ...orders.map((one) => [one.id, one.title] as const)]} />;
}
