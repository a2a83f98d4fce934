import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { currentPath } from '../app/router';

interface Props {
  title: string;
  /** Beside the title: a switch of months, a main action. */
  aside?: ComponentChildren;
  lead?: ComponentChildren;
  children?: ComponentChildren;
}

let shown: string | undefined;

/** What every page begins with; the title also names the tab. From one page to the next the reader's place moves to it, however late it comes. */
export function Page({ title, aside, lead, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = currentPath();
  useEffect(() => {
    const isFirst = shown === undefined;
    if (shown === path) return;
    shown = path;
    if (isFirst) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [path]);
  useEffect(() => {
    document.title = `${title} · E-Kinerja`;
  }, [title]);
  return (
    <>
      <div class="page-head">
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        {aside && <div class="page-aside">{aside}</div>}
      </div>
      {lead && <p class="lead">{lead}</p>}
      <div class="stack">{children}</div>
    </>
  );
}
