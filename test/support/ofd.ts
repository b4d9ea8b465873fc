/** OFD files for tests: the pages of a PDF written as two makers write theirs, one with filled boxes for lines, one with strokes in a template. */
import JSZip from 'jszip';
import type { PageContent, Piece } from '../../src/documents/read/pdf/content';
import type { Rule } from '../../src/documents/read/pdf/rules';

export interface OfdStyle {
  readonly prefix: string;
  /** Lines are boxes filled in black; else they are strokes. */
  readonly areLinesFilled: boolean;
  /** Equal steps are written once, with their number. */
  readonly areStepsGrouped: boolean;
  /** The lines stand in a template that the page refers to. */
  readonly hasTemplate: boolean;
  /** Objects are drawn larger and made smaller by their matrix. */
  readonly scale: number;
}

export const styles: Readonly<Record<string, OfdStyle>> = {
  'filled boxes, plain steps': {
    ...{ prefix: 'ofd:', areLinesFilled: true, areStepsGrouped: false, hasTemplate: false, scale: 1 },
  },
  'strokes in a template, grouped steps, a matrix': {
    ...{ prefix: '', areLinesFilled: false, areStepsGrouped: true, hasTemplate: true, scale: 4 },
  },
};

const HEIGHT = 297;
const MILLIMETRES = 25.4 / 72;

const mm = (points: number): number => Number((points * MILLIMETRES).toFixed(3));
const down = (y: number): number => Number((HEIGHT - y * MILLIMETRES).toFixed(3));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Signs that go on in one line, as one text object. */
function linesIn(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1)?.at(-1);
    const gap = last ? piece.x - last.x - last.width : 0;
    const goesOn =
      last && !piece.isRotated && !last.isRotated && last.y === piece.y && gap > -1 && gap < piece.height / 2;
    if (goesOn && last.height === piece.height) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

function grouped(steps: readonly number[]): string {
  const words: string[] = [];
  for (let at = 0; at < steps.length;) {
    let count = 1;
    while (steps[at + count] === steps[at]) count += 1;
    words.push(count > 1 ? `g ${count} ${steps[at]}` : `${steps[at]}`);
    at += count;
  }
  return words.join(' ');
}

function textObject(line: readonly Piece[], { prefix: p, areStepsGrouped, scale }: OfdStyle): string {
  const [first] = line as [Piece];
  const steps = line
    .slice(1)
    .map((piece, index) => Number((mm(piece.x - (line[index] as Piece).x) * scale).toFixed(3)));
  const size = Number((mm(first.height) * scale).toFixed(3));
  const matrix = first.isRotated
    ? ` CTM="0 -${1 / scale} ${1 / scale} 0 0 0"`
    : scale === 1
      ? ''
      : ` CTM="${1 / scale} 0 0 ${1 / scale} 0 0"`;
  const delta = steps.length === 0 ? '' : ` DeltaX="${areStepsGrouped ? grouped(steps) : steps.join(' ')}"`;
  const text = escaped(line.map(({ text: sign }) => sign.trim()).join(''));
  return `<${p}TextObject ID="1" Boundary="${mm(first.x)} ${down(first.y)} 9 9" Font="1" Size="${size}"${matrix}><${p}TextCode X="0" Y="0"${delta}>${text}</${p}TextCode></${p}TextObject>`;
}

function pathObject({ isLevel, at, from, to }: Rule, { prefix: p, areLinesFilled, scale }: OfdStyle): string {
  const [left, top] = isLevel ? [mm(from), down(at)] : [mm(at), down(to)];
  const length = mm(to - from) * scale;
  const [right, bottom] = isLevel ? [length, 0] : [0, length];
  const [x, y] = isLevel ? [length, 0.3] : [0.3, length];
  const data = areLinesFilled ? `M 0 0 L ${x} 0 L ${x} ${y} L 0 ${y} C` : `S 0 0 L ${right} ${bottom} C`;
  const matrix = scale === 1 ? '' : ` CTM="${1 / scale} 0 0 ${1 / scale} 0 0"`;
  const paint = areLinesFilled ? ' Stroke="false" Fill="true"' : '';
  return `<${p}PathObject ID="2" Boundary="${left} ${top} 9 9"${matrix}${paint}><${p}AbbreviatedData>${data}</${p}AbbreviatedData></${p}PathObject>`;
}

/** Writes A4 pages. */
export function toOfd(pages: readonly PageContent[], style: OfdStyle): Promise<Uint8Array> {
  const { prefix: p, hasTemplate } = style;
  const zip = new JSZip();
  const root = (name: string, content: string): string => {
    const space = p === '' ? 'xmlns="http://www.ofdspec.org/2016"' : 'xmlns:ofd="http://www.ofdspec.org"';
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${p}${name} ${space}>${content}</${p}${name}>`;
  };
  const layer = (content: string): string =>
    `<${p}Content><${p}Layer ID="3">${content}</${p}Layer></${p}Content>`;
  const listed = pages.map((page, index) => {
    const texts = linesIn(page.pieces).map((line) => textObject(line, style));
    const lines = page.rules.map((rule) => pathObject(rule, style)).join('');
    const template = hasTemplate ? `<${p}Template TemplateID="T${index}"/>` : '';
    if (hasTemplate) zip.file(`Doc_0/Tpls/Tpl_${index}/Content.xml`, root('Page', layer(lines)));
    const content = texts.join('') + (hasTemplate ? '' : lines);
    zip.file(`Doc_0/Pages/Page_${index}/Content.xml`, root('Page', template + layer(content)));
    return `<${p}Page ID="${index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`;
  });
  const templates = pages.map((_, index) =>
    hasTemplate ? `<${p}TemplatePage ID="T${index}" BaseLoc="/Doc_0/Tpls/Tpl_${index}/Content.xml"/>` : '',
  );
  const area = `<${p}PageArea><${p}PhysicalBox>0 0 210 ${HEIGHT}</${p}PhysicalBox></${p}PageArea>`;
  const common = `<${p}CommonData>${area}${templates.join('')}</${p}CommonData>`;
  zip.file(
    'OFD.xml',
    root('OFD', `<${p}DocBody><${p}DocRoot>Doc_0/Document.xml</${p}DocRoot></${p}DocBody>`),
  );
  zip.file('Doc_0/Document.xml', root('Document', `${common}<${p}Pages>${listed.join('')}</${p}Pages>`));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
