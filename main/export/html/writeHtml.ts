/**
 * The report as one self-contained page: no script, nothing loaded, its own content security policy. Also what is
 * printed to PDF.
 */
import { createHash } from 'node:crypto';
import type { Table } from '../../../shared/document/blocks.ts';
import type { ExportDocument } from '../exportDocument.ts';
import { pagePlan } from '../layout/pagePlan.ts';
import type { PlannedBlock } from '../layout/pagePlan.ts';
import { titleLines } from '../layout/titleLines.ts';
import { escapeText } from '../printable.ts';
import { noCharts } from '../charts/chartAddresses.ts';
import type { AddressOf } from '../charts/chartAddresses.ts';
import { lines } from './lines.ts';
import { styleSheet } from './style.ts';
import { tableHtml } from './tableHtml.ts';

/** @returns the page's source text, UTF-8 when stored */
export function writeHtml(document: ExportDocument, addressOf: AddressOf = noCharts): string {
  const plan = pagePlan(document.blocks);
  const tables = plan.flatMap((p) => ('fit' in p ? [p] : [])).map((p, i) => ({ ...p, id: `t${i + 1}` }));
  const idOf = new Map<Table, string>(tables.map(({ block, id }) => [block, id]));

  function blockHtml({ block, newPage }: PlannedBlock): string {
    const onNewPage = newPage ? ' class="new-page"' : '';
    switch (block.kind) {
      case 'heading':
        if (block.level === 0) return titleHtml(block.text, document.organ);
        return `<h${block.level + 1}${onNewPage}>${lines(block.text)}</h${block.level + 1}>\n`;
      case 'paragraph':
        return `<p${block.role === 'tableNote' ? ' class="note"' : ''}>${lines(block.text)}</p>\n`;
      case 'picture':
        return `<p class="chart"><img src="${addressOf(block.chart)}" alt="${escapeText(block.text)}"></p>\n`;
      case 'table': {
        const name = escapeText(block.caption ?? '');
        // Wide tables scroll sideways on a narrow screen; the keyboard must reach what scrolls.
        const region = `<div class="table${newPage ? ' new-page' : ''}" role="region" aria-label="${name}" tabindex="0">`;
        return `${region}\n${tableHtml(block, idOf.get(block) ?? '')}\n</div>\n`;
      }
    }
  }

  const style = styleSheet(tables);
  const pictures = document.blocks.some((b) => b.kind === 'picture') ? 'img-src data:; ' : '';
  const styleHash = createHash('sha256').update(style).digest('base64');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${pictures}style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeText(document.organ)}">
<title>${escapeText(document.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${inSections(plan, blockHtml)}</main>
</body>
</html>
`;
}

/** Title lines stay together, but the text is that of the title: no line end comes between office and year. */
const titleHtml = (title: string, organ: string): string =>
  `<h1>${titleLines(title, organ)
    .map((line) => `<span>${lines(line)}</span>`)
    .join('')}</h1>\n`;

/** Each 一、 opens a section; the 落款 stands last, as one group. */
function inSections(plan: readonly PlannedBlock[], html: (planned: PlannedBlock) => string): string {
  const isSignature = ({ block }: PlannedBlock): boolean => block.kind === 'paragraph' && block.role === 'signature';
  let inSection = false;
  let page = '';
  for (const planned of plan.filter((p) => !isSignature(p))) {
    if (planned.block.kind === 'heading' && planned.block.level === 1) {
      page += inSection ? '</section>\n<section>\n' : '<section>\n';
      inSection = true;
    }
    page += html(planned);
  }
  if (inSection) page += '</section>\n';
  const signature = plan.filter(isSignature).map(html).join('');
  return signature === '' ? page : `${page}<div class="signature">\n${signature}</div>\n`;
}
