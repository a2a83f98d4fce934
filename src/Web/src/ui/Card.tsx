import type { ComponentChildren } from 'preact';

interface Props {
  title?: ComponentChildren;
  aside?: ComponentChildren;
  kind?: 'plain' | 'strong';
  children?: ComponentChildren;
}

export function Card({ title, aside, kind = 'plain', children }: Props) {
  return (
    <section class={`card ${kind}`}>
      {title && (
        <div class="card-head">
          <h2>{title}</h2>
          {aside && <span class="soft">{aside}</span>}
        </div>
      )}
      {children}
    </section>
  );
}
