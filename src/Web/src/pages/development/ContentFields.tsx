import type { Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { AreaField, Choice, TextField } from '../../ui/fields';

export type Content = Schemas['DevelopmentContentBody'];

const kinds: readonly Content['kind'][] = ['training', 'eLearning', 'coaching', 'mentoring', 'counselling', 'assignment', 'internship', 'study'];

/** What is to be learnt, how and by when. */
export function ContentFields({ of, onChange }: { of: Content; onChange: (content: Content) => void }) {
  return (
    <div class="form">
      <div class="pair">
        <Choice label={t('requests.kind')} value={of.kind} onValue={(kind) => onChange({ ...of, kind: kind as Content['kind'] })} options={kinds.map((one) => [one, word(one)] as const)} />
        <TextField label={t('development.dueOn')} type="date" value={of.dueOn} onValue={(dueOn) => onChange({ ...of, dueOn })} required />
      </div>
      <TextField label={t('development.what')} value={of.title} onValue={(title) => onChange({ ...of, title })} required />
      <AreaField label={t('development.goal')} rows={2} value={of.goal} onValue={(goal) => onChange({ ...of, goal })} required />
    </div>
  );
}
