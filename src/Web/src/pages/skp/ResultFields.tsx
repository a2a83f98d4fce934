import type { Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Choice, TextField } from '../../ui/fields';

type Result = Schemas['PlannedResultBody'];
type Form = Schemas['SkpForm'];

/** Leaders measure by perspective, everybody else by aspect. */
export const emptyResult = (number: number, form: Form): Result => ({
  id: `h${number}-${crypto.randomUUID().slice(0, 6)}`,
  kind: 'main',
  statement: '',
  cascade: 'nonCascading',
  indicators: [{ statement: '', target: '', ...(form === 'leader' ? { perspective: 'serviceRecipients' } : { aspect: 'quantity' }) }],
});

interface Props {
  number: number;
  of: Result;
  form: Form;
  supportable: Schemas['SupportableResultAnswer'][];
  onChange: (result: Result) => void;
  onRemove?: (() => void) | undefined;
}

/** One result with its first indicator and what it supports. */
export function ResultFields({ number, of, form, supportable, onChange, onRemove }: Props) {
  const indicator = of.indicators[0]!;
  const measure = (change: Partial<Schemas['IndicatorBody']>) => onChange({ ...of, indicators: [{ ...indicator, ...change }, ...of.indicators.slice(1)] });
  const keyOf = (ref: Schemas['ResultRefBody']) => `${ref.nip}/${ref.number}/${ref.result}`;
  const support = (key: string) => {
    const found = supportable.find((one) => keyOf(one.ref) === key);
    onChange({ ...of, supports: found?.ref ?? null, cascade: found ? 'direct' : 'nonCascading' });
  };
  return (
    <fieldset>
      <legend>
        {t('skp.results')} {number}
      </legend>
      <TextField label={t('skp.statement')} value={of.statement} onValue={(statement) => onChange({ ...of, statement })} required />
      {supportable.length > 0 && (
        <Choice label={t('skp.supports')} value={of.supports ? keyOf(of.supports) : ''} onValue={support} options={[['', '–'], ...supportable.map((one) => [keyOf(one.ref), one.statement] as const)]} />
      )}
      <div class="pair">
        <TextField label={t('skp.indicator')} value={indicator.statement} onValue={(statement) => measure({ statement })} required />
        <TextField label={t('skp.target')} value={indicator.target} onValue={(target) => measure({ target })} required />
        {form === 'leader' ? (
          <Choice
            label={t('skp.aspect')}
            value={indicator.perspective ?? 'serviceRecipients'}
            onValue={(value) => measure({ perspective: value as 'serviceRecipients', aspect: null })}
            options={['serviceRecipients', 'internalProcess', 'learning', 'budget'].map((one) => [one, word(one)] as const)}
          />
        ) : (
          <Choice
            label={t('skp.aspect')}
            value={indicator.aspect ?? 'quantity'}
            onValue={(value) => measure({ aspect: value as 'quantity', perspective: null })}
            options={['quantity', 'quality', 'time', 'cost'].map((one) => [one, word(one)] as const)}
          />
        )}
      </div>
      {onRemove && (
        <button type="button" class="quiet" onClick={onRemove}>
          {t('skp.removeResult', { n: number })}
        </button>
      )}
    </fieldset>
  );
}
