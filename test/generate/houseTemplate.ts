/** A Word template as an office would make one in WPS: letterhead, own page, own styles under ids of its own. */
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const BODY_LOOK = '<w:ind w:firstLine="600" w:firstLineChars="200"/><w:jc w:val="both"/>';
export const BODY_RUN = '<w:rFonts w:eastAsia="仿宋"/><w:color w:val="1F3864"/><w:sz w:val="30"/>';

const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, look = ''): string => `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${content}</w:p>`;

/** The body of the usual one; a placeholder cut into runs, as Word leaves it after an edit. */
export const BODY =
  paragraph(run('〔{{单位}}〕'), '<w:pStyle w:val="a3"/>') +
  paragraph(run('{{标题}}', '<w:b/><w:sz w:val="40"/>'), '<w:jc w:val="center"/>') +
  paragraph(run('{{正', BODY_RUN) + run('文}}', BODY_RUN), BODY_LOOK) +
  paragraph(run('{{落款}}', BODY_RUN)) +
  paragraph(run('联系电话：{{ 电话 }}，{{年度}}年度'));

const style = (id: string, name: string, look: string, extra = ''): string =>
  `<w:style w:type="paragraph" ${extra}w:styleId="${id}"><w:name w:val="${name}"/>${look}</w:style>`;

const STYLES =
  `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  style('a', 'Normal', '', 'w:default="1" ') +
  style('1', 'heading 1', '<w:basedOn w:val="a"/><w:rPr><w:b/><w:color w:val="C00000"/><w:sz w:val="32"/></w:rPr>') +
  style('a3', '版头', '<w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr>') +
  '</w:styles>';

const part = (name: string, type: string): string =>
  `<Override PartName="/${name}" ContentType="${WORD}.${type}+xml"/>`;
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
const relationships = (all: string): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;

/** @param extra parts to add or replace, by name */
export function houseTemplate(body = BODY, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      part('word/document.xml', 'document.main') +
      part('word/styles.xml', 'styles') +
      part('word/header1.xml', 'header') +
      '</Types>',
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      relationship('rId1', 'styles', 'styles.xml') + relationship('rId2', 'header', 'header1.xml'),
    ),
    'word/header1.xml': `${XML}<w:hdr ${W}>${paragraph(run('{{单位}}文件'))}</w:hdr>`,
    'word/styles.xml': STYLES,
    'word/document.xml':
      `${XML}<w:document ${W} ${R}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>` +
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" ' +
      'w:header="850" w:footer="850" w:gutter="0"/></w:sectPr></w:body></w:document>',
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
