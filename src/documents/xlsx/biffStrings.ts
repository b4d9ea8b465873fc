/** The texts of an .xls file (MS-XLS 2.4.265), which run on from record to record: where in each another font begins. */

export interface TextRun {
  /** Counted in units of UTF-16, as JavaScript counts. */
  readonly from: number;
  /** By its number in the workbook. */
  readonly font: number;
}

/** Bytes that go on in the next record where one ends. */
class Continued {
  private part = 0;
  private at = 0;

  constructor(private readonly parts: readonly DataView[]) {}

  byte(): number {
    while (this.part < this.parts.length && this.left === 0) this.nextPart();
    const byte = this.parts[this.part]?.getUint8(this.at);
    if (byte === undefined) throw new RangeError('the texts end early');
    this.at += 1;
    return byte;
  }

  number(bytes: 2 | 4): number {
    let sum = 0;
    for (let index = 0; index < bytes; index++) sum += this.byte() * 256 ** index;
    return sum;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0;) {
      if (this.left === 0) this.nextPart();
      const step = Math.min(left, this.left);
      this.at += step;
      left -= step;
    }
  }

  /** Letters of one byte or two; where they go on in another record, it says anew which. */
  skipLetters(count: number, areWide: boolean): void {
    let width = areWide ? 2 : 1;
    for (let left = count; left > 0;) {
      if (this.left === 0) {
        this.nextPart();
        width = (this.byte() & 1) !== 0 ? 2 : 1;
      }
      const step = Math.min(left, Math.floor(this.left / width));
      if (step === 0) throw new RangeError('a letter is cut in two');
      this.at += step * width;
      left -= step;
    }
  }

  private get left(): number {
    return (this.parts[this.part]?.byteLength ?? 0) - this.at;
  }

  private nextPart(): void {
    this.part += 1;
    this.at = 0;
    if (this.part >= this.parts.length) throw new RangeError('the texts end early');
  }
}

/** The runs of each text, none of most. Throws a `RangeError` where the bytes end early. */
export function readRuns(parts: readonly DataView[]): TextRun[][] {
  const bytes = new Continued(parts);
  bytes.skip(4);
  const count = bytes.number(4);
  const texts: TextRun[][] = [];
  while (texts.length < count) {
    const letters = bytes.number(2);
    const flags = bytes.byte();
    const runCount = (flags & 0x08) !== 0 ? bytes.number(2) : 0;
    const extended = (flags & 0x04) !== 0 ? bytes.number(4) : 0;
    bytes.skipLetters(letters, (flags & 0x01) !== 0);
    const runs: TextRun[] = [];
    for (let run = 0; run < runCount; run++) runs.push({ from: bytes.number(2), font: bytes.number(2) });
    bytes.skip(extended);
    texts.push(runs);
  }
  return texts;
}
