import { api, seen, take, type Schemas } from '../../api/client';
import { t } from '../../i18n/t';
import { ReasonButton } from '../../ui/ReasonButton';

interface Props {
  path: { nip: string; id: string };
  stage: Schemas['TaskStage'];
  tag: string | null;
  onDone: () => Promise<void>;
}

/** A superior gives somebody's part back, or takes somebody off, each with a reason. */
export function TheirPart({ path, stage, tag, onDone }: Props) {
  const params = { path };
  return (
    <div class="actions">
      {stage === 'finished' && (
        <ReasonButton onReason={(reason) => take(api.POST('/api/v1/work-orders/people/{nip}/{id}/return', { params, body: { reason }, ...seen(tag) })).then(onDone)}>{t('order.return')}</ReasonButton>
      )}
      <ReasonButton onReason={(reason) => take(api.POST('/api/v1/work-orders/people/{nip}/{id}/release', { params, body: { reason }, ...seen(tag) })).then(onDone)}>{t('order.release')}</ReasonButton>
    </div>
  );
}
