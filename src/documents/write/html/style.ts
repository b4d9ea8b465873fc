/** How the page looks: on screen like a sheet of paper, on paper like an official document (GB/T 9704). */
import { Markup } from './markup';

export const style = new Markup(`
:root { color-scheme: light; }
body { margin: 0 auto; padding: 2rem 1rem; max-width: 156mm; background: #fff; color: #000;
  font: 16pt/1.8 仿宋_GB2312, 仿宋, FangSong, STFangsong, serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 1.5em; text-align: center; text-wrap: balance;
  font: 22pt/1.5 方正小标宋简体, 华文中宋, STZhongsong, 宋体, serif; }
h2 { margin: 1em 0 .5em; font: 16pt/1.8 黑体, SimHei, sans-serif; text-indent: 2em;
  max-width: calc(100vw - 2rem); }
h3 { margin: 0; font: bold 16pt/1.8 楷体_GB2312, 楷体, KaiTi, serif; text-indent: 2em; }
p { margin: 0; text-indent: 2em; text-align: justify; }
p strong { font-family: 楷体_GB2312, 楷体, KaiTi, serif; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font: 10.5pt/1.3 宋体, SimSun, serif; }
caption { text-align: left; }
.small { font-size: 9pt; }
th, td { padding: 2pt; height: 12pt; border: 1px solid #000; font-weight: normal; text-align: center; }
th[scope=row], .corner { text-align: left; }
th[scope=rowgroup] { text-align: left; background: #c6d9f1; print-color-adjust: exact; }
th.vertical { text-align: center; writing-mode: vertical-rl; letter-spacing: .2em; }
@media screen and (max-width: 156mm) { .wide table { min-width: 140mm; } }
@media print {
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; } }
  body { padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  table, tr { break-inside: avoid; }
}
`);
