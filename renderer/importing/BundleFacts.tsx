/** What a bundle says about itself; its checksums have been verified by the time it is shown. */
import type { ImportPreview } from '../../shared/api.ts';
import { timeWords } from '../list/summaryWords.ts';
import { editionLabel } from './recognised.ts';

export function BundleFacts({ preview: { manifest } }: { readonly preview: ImportPreview }) {
  if (!manifest) return null;
  const facts = [
    ['单位', manifest.organ],
    ['年度', `${manifest.year}年`],
    ['表格格式', editionLabel(manifest.edition)],
    ['修订次数', `第${manifest.revision}次保存`],
    ['生成时间', timeWords(manifest.createdAt)],
    ['生成程序', `公开年报 ${manifest.appVersion}`],
  ] as const;
  return (
    <section>
      <h2>报送包信息（校验码一致，内容完整）</h2>
      <dl className="import-manifest">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
