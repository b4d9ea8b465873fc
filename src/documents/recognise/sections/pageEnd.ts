/** Where a web page goes on below the report: buttons, links and the maintainer's name are no part of section 六. */
import { trimSpaces } from '../../../report';
import type { Cell } from '../cells';

/** What such lines begin with; the report's own never do. */
const FOOTER =
  /^(?:上一篇|下一篇|上一条|下一条|【?(?:打印|关闭|收藏|返回)|分享到|扫一扫|相关(?:链接|阅读|文档)|附件下载|(?:主办|承办|协办|技术支持)(?:单位)?[：:]|版权所有|网站标识码|网站地图|联系我们|.{0,4}ICP备|.{0,3}公网安备|Copyright)/i;

const LONGEST_FOOTER = 80;

/** The index of the first line of the page's end, or the end of the cells. */
export function pageEnd(cells: readonly Cell[], from: number): number {
  const end = cells.findIndex(
    ({ text }, index) => index >= from && text.length <= LONGEST_FOOTER && FOOTER.test(trimSpaces(text)),
  );
  return end === -1 ? cells.length : end;
}
