import { scaleLinear } from 'd3-scale';
import './charts.css';

export interface Bar {
  label: string;
  value: number;
  tone?: 'less' | 'more' | 'plain';
  /** The figure as it is written, where it is not that of the length: a loss, for one. */
  text?: string;
}

interface Props {
  title: string;
  bars: readonly Bar[];
  show: (value: number) => string;
  /** What a full bar stands for at least, such as 100 per cent; the longest bar when not given. */
  least?: number;
}

/** Bars from the left, one a line, with their figure written beside them: no second form of the same is needed. */
export function Bars({ title, bars, show, least = 1 }: Props) {
  const length = scaleLinear().domain([0, Math.max(least, ...bars.map((bar) => bar.value))]).range([0, 100]);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <ul class="bars">
        {bars.map((bar) => (
          <li key={bar.label}>
            <span class="bar-label">{bar.label}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class={bar.tone ?? 'plain'} width={length(bar.value)} height={10} />
            </svg>
            <span class="number">{bar.text ?? show(bar.value)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
