/** A chart of the sheet, roughly as Excel draws it. */
import type { Chart } from 'office-js-simulator/book';
import { useWorkbench } from '../state';
import { drawChart, type DrawnBar, type Size } from './chart';
import { fontFamily } from './look';

const GAP = 6;

function Bar({ left, top, width, height, color, text, isNegative }: DrawnBar) {
  return (
    <>
      <rect x={left} y={top} width={width} height={height} fill={color} />
      <text
        x={isNegative ? left - GAP : left + width + GAP}
        y={top + height / 2}
        dominantBaseline="central"
        textAnchor={isNegative ? 'end' : 'start'}
      >
        {text}
      </text>
    </>
  );
}

interface Props {
  readonly chart: Chart;
  /** Its upper left corner on the sheet, in pixels. */
  readonly corner: { readonly left: number; readonly top: number };
  readonly size: Size;
}

export function ChartPicture({ chart, corner, size }: Props) {
  const { book } = useWorkbench();
  const drawn = drawChart(book, chart, size);
  const { font, title, category } = chart;
  const legendLine = drawn.top - drawn.size;
  return (
    <svg
      className="chart"
      role="img"
      aria-label={title.visible ? title.text : chart.name}
      {...size}
      style={corner}
      fontFamily={fontFamily(font.name)}
      fontSize={drawn.size}
      fill={font.color}
    >
      {title.visible && (
        <text
          x={size.width / 2}
          y={16}
          dominantBaseline="hanging"
          textAnchor="middle"
          fontSize={drawn.titleSize}
          fontWeight={title.font.bold ? 'bold' : 'normal'}
        >
          {title.text}
        </text>
      )}
      {drawn.legend.map(({ name, color, left }) => (
        <g key={name}>
          <rect
            x={left}
            y={legendLine - drawn.size / 2}
            width={drawn.size / 2}
            height={drawn.size / 2}
            fill={color}
          />
          <text x={left + drawn.size} y={legendLine - drawn.size / 4} dominantBaseline="central">
            {name}
          </text>
        </g>
      ))}
      {drawn.labels.map(({ lines, middle }, at) => (
        <text key={at} textAnchor="end" dominantBaseline="central">
          {lines.map((line, nth) => (
            <tspan
              key={nth}
              x={drawn.labelsEnd}
              y={middle + (nth - (lines.length - 1) / 2) * drawn.size * 1.2}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {drawn.bars.map((bar, at) => (
        <Bar key={at} {...bar} />
      ))}
      <line x1={drawn.zero} x2={drawn.zero} y1={drawn.top} y2={drawn.bottom} stroke={category.lineColor} />
    </svg>
  );
}
