import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Common {
  label: string;
  hint?: string;
  required?: boolean;
}

function Frame({ id, label, hint, children }: Common & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <small id={`${id}-hint`} class="soft">
          {hint}
        </small>
      )}
    </div>
  );
}

interface TextProps extends Common {
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'date' | 'time' | 'number' | 'month' | 'url';
  list?: readonly { value: string; label: string }[];
  min?: string;
  max?: string;
  step?: string;
}

export function TextField({ value, onValue, type = 'text', list, min, max, step, ...frame }: TextProps) {
  const id = useId();
  return (
    <Frame id={id} {...frame}>
      <input
        id={id}
        type={type}
        value={value}
        required={frame.required}
        min={min}
        max={max}
        step={step}
        list={list ? `${id}-list` : undefined}
        aria-describedby={frame.hint ? `${id}-hint` : undefined}
        autoComplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </datalist>
      )}
    </Frame>
  );
}

interface AreaProps extends Common {
  value: string;
  onValue: (value: string) => void;
  rows?: number;
  isCode?: boolean;
}

export function AreaField({ value, onValue, rows = 3, isCode, ...frame }: AreaProps) {
  const id = useId();
  return (
    <Frame id={id} {...frame}>
      <textarea
        id={id}
        rows={rows}
        class={isCode ? 'code' : undefined}
        spellcheck={!isCode}
        value={value}
        required={frame.required}
        aria-describedby={frame.hint ? `${id}-hint` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Frame>
  );
}

interface ChoiceProps extends Common {
  value: string;
  onValue: (value: string) => void;
  options: readonly (readonly [string, string])[];
}

export function Choice({ value, onValue, options, ...frame }: ChoiceProps) {
  const id = useId();
  return (
    <Frame id={id} {...frame}>
      <select id={id} value={value} required={frame.required} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map(([of, text]) => (
          <option key={of} value={of}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export function Check({ label, checked, onValue }: { label: string; checked: boolean; onValue: (value: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onValue(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
