import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface Props {
  title: string;
  /** Beside the title: a switch of months, a main action. */
  aside?: ComponentChildren;
  lead?: ComponentChildren;
  children?: ComponentChildren;
}

/** What every page begins with; the title also names the tab. */
export function Page({ title, aside, lead, children }: Props) {
  useEffect(() => {
    document.title = `${title} · E-Kinerja`;
  }, [title]);
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>{title}</h1>
        {aside && <div class="page-aside">{aside}</div>}
      </div>
      {lead && <p class="lead">{lead}</p>}
      <div class="stack">{children}</div>
    </>
  );
}
