import { scaleBand, scaleLinear } from 'd3-scale';
import { t } from '../i18n/t';
import './charts.css';

export interface Point {
  label: string;
  value: number | null;
}

interface Props {
  title: string;
  points: readonly Point[];
  show: (value: number) => string;
  /** The highest value of the axis; that of the points when not given. */
  most?: number;
}

const width = 320;
const height = 140;
const foot = 20;

/** Columns side by side. The picture is for the eye; the same figures stand in a table for everybody else, and for print. */
export function Columns({ title, points, show, most }: Props) {
  const x = scaleBand<number>().domain(points.map((_, i) => i)).range([0, width]).padding(0.25);
  const y = scaleLinear().domain([0, most ?? Math.max(1, ...points.map((point) => point.value ?? 0))]).nice().range([height - foot, 8]);
  const everyOther = points.length > 6 ? 2 : 1;
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {y.ticks(3).map((tick) => (
          <line key={tick} class="grid" x1={0} x2={width} y1={y(tick)} y2={y(tick)} />
        ))}
        {points.map((point, i) =>
          point.value === null ? null : (
            <rect key={point.label} class={i === points.length - 1 ? 'column last' : 'column'} x={x(i)} width={x.bandwidth()} y={y(point.value)} height={Math.max(0, y(0) - y(point.value))} rx={2}>
              <title>{`${point.label}: ${show(point.value)}`}</title>
            </rect>
          ),
        )}
        {points.map((point, i) =>
          (points.length - 1 - i) % everyOther === 0 ? (
            <text key={point.label} x={(x(i) ?? 0) + x.bandwidth() / 2} y={height - 5} text-anchor="middle">
              {point.label}
            </text>
          ) : null,
        )}
      </svg>
      <Figures points={points} show={show} />
    </figure>
  );
}

export function Figures({ points, show }: { points: readonly Point[]; show: (value: number) => string }) {
  return (
    <details>
      <summary>{t('chart.table')}</summary>
      <dl class="facts">
        {points.map((point) => (
          <div key={point.label}>
            <dt>{point.label}</dt>
            <dd>{point.value === null ? '–' : show(point.value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
