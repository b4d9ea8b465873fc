/** PDFs as other makers write them: the signs and lines of a page, drawn by the habits of Word, Excel's print and WPS. */
import type { PageContent, Piece } from '../../src/documents/read/pdf/content';
import type { Rule } from '../../src/documents/read/pdf/rules';

export interface Habits {
  /** Lines as boxes filled in black, each by itself; all lines of a page as one path; strokes. */
  readonly lines: 'boxes' | 'onePath' | 'strokes';
  /** Whether every sign is placed by itself, with no space between words. */
  readonly areSignsAlone: boolean;
}

/** In points: what Word draws for a line of half a point. */
const THICKNESS = 0.48;

const fixed = (number: number): string => number.toFixed(2);

/** A box from the edge of the cell to the right and up, as Word has it. */
const boxOf = ({ isLevel, at, from, to }: Rule): string => {
  const [x, y] = isLevel ? [from, at] : [at, from];
  const [width, height] = isLevel ? [to - from, THICKNESS] : [THICKNESS, to - from];
  return `${[x, y, width, height].map(fixed).join(' ')} re`;
};

const strokeOf = ({ isLevel, at, from, to }: Rule): string => {
  const [x0, y0, x1, y1] = isLevel ? [from, at, to, at] : [at, from, at, to];
  return `${fixed(x0)} ${fixed(y0)} m ${fixed(x1)} ${fixed(y1)} l`;
};

const linesBy: Readonly<Record<Habits['lines'], (rules: readonly Rule[]) => string>> = {
  boxes: (rules) => rules.map((rule) => `${boxOf(rule)} f*`).join('\n'),
  onePath: (rules) => `${rules.map(boxOf).join('\n')}\nf`,
  strokes: (rules) => `${THICKNESS} w\n${rules.map((rule) => `${strokeOf(rule)} S`).join('\n')}`,
};

const hexOf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

function placed({ text, x, y, height, isRotated }: Piece): string {
  const turn = isRotated ? '0 1 -1 0' : '1 0 0 1';
  return `BT /F ${fixed(height)} Tf ${turn} ${fixed(x)} ${fixed(y)} Tm <${hexOf(text.trim())}> Tj ET`;
}

/** Signs that go on in one line, as one. */
function runsIn(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const gap = last ? piece.x - last.x - last.width : 1;
    const goesOn = last && !last.isRotated && !piece.isRotated && last.y === piece.y && Math.abs(gap) < 0.1;
    if (goesOn && last.height === piece.height)
      runs[runs.length - 1] = {
        ...last,
        text: last.text + piece.text,
        width: piece.x + piece.width - last.x,
      };
    else runs.push(piece);
  }
  return runs;
}

/** Writes A4 pages, in a font of the reader’s own. */
export function toPdf(pages: readonly PageContent[], { lines, areSignsAlone }: Habits): Uint8Array {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const contents = pages.map(({ pieces, rules }) =>
    [linesBy[lines](rules), ...(areSignsAlone ? pieces : runsIn(pieces)).map(placed)].join('\n'),
  );
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>',
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${6 + 2 * index} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
