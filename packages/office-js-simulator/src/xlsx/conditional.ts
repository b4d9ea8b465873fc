/** Conditional formats: ours to ExcelJS's and back; it keeps neither "stop if true" nor the order by itself. */
import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { formatArea, parseArea } from '../book/a1';
import type { Sheet } from '../book/sheet';
import { elements } from './xml';
import { fromColor, fromExcelFont, toColor, toExcelFont } from './styles';

/** ExcelJS reads them into this list, which its types do not show. */
interface Formatted {
  readonly conditionalFormattings?: readonly { ref: string; rules: readonly ConditionalFormattingRule[] }[];
}

export function writeConditionalFormats(worksheet: Worksheet, sheet: Sheet): void {
  sheet.conditionalFormats.forEach(({ areas, formula, style }, index) => {
    const font = toExcelFont(style);
    worksheet.addConditionalFormatting({
      ref: areas.map((area) => formatArea(area)).join(' '),
      rules: [
        {
          type: 'expression',
          formulae: [formula.slice(1)],
          priority: index + 1,
          style: {
            ...(Object.keys(font).length > 0 && { font }),
            ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: toColor(style.fill) } }),
          },
        },
      ],
    });
  });
}

/** Puts "stop if true" into the worksheet part, rule by rule. */
export function patchStops(xml: string, sheet: Sheet): string {
  return sheet.conditionalFormats.reduce(
    (text, { stopIfTrue }, index) =>
      stopIfTrue ? text.replace(`priority="${index + 1}"`, `priority="${index + 1}" stopIfTrue="1"`) : text,
    xml,
  );
}

/** Reads the formats whose rule is a formula; other kinds are not simulated. */
export function readConditionalFormats(
  worksheet: Worksheet,
  xml: string,
  newId: () => string,
): Sheet['conditionalFormats'] {
  const stops = new Set(
    elements(xml, 'cfRule')
      .filter(({ attributes }) => attributes['stopIfTrue'] === '1')
      .map(({ attributes }) => Number(attributes['priority'])),
  );
  const found = ((worksheet as Formatted).conditionalFormattings ?? []).flatMap(({ ref, rules }) =>
    rules.flatMap((rule) => (rule.type === 'expression' ? [{ ref, rule }] : [])),
  );
  found.sort((a, b) => a.rule.priority - b.rule.priority);
  return found.map(({ ref, rule }) => ({
    id: newId(),
    areas: ref.split(/\s+/).flatMap((place) => parseArea(place) ?? []),
    formula: `=${String(rule.formulae?.[0])}`,
    style: { ...readFill(rule), ...fromExcelFont(rule.style?.font) },
    stopIfTrue: stops.has(rule.priority),
  }));
}

function readFill(rule: ConditionalFormattingRule): { fill?: string } {
  const fill = rule.style?.fill;
  if (fill?.type !== 'pattern') return {};
  const color = fromColor(fill.bgColor ?? fill.fgColor, '');
  return color === '' ? {} : { fill: color };
}
