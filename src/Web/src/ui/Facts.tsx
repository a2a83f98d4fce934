import type { ComponentChildren } from 'preact';

export type Fact = readonly [string, ComponentChildren] | null | undefined | false | '';

/** Names and values. */
export function Facts({ of }: { of: readonly Fact[] }) {
  return (
    <dl class="facts">
      {of.filter((fact): fact is readonly [string, ComponentChildren] => !!fact).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
