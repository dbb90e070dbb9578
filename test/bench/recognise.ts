/**
 * How well reports in random layouts are recognised, whole and damaged: `node test/bench/recognise.ts [runs] [seed]`.
 * A sound report must come out exact and without doubts; a damaged one without a wrong number that nobody is told of.
 */
import { judge, rendered } from '../generate/renderedReport.ts';

const [runs = 500, seed = 1] = process.argv.slice(2).map(Number);
for (const damaged of [false, true]) {
  let [numbers, exact, doubts, wrong, lost, failing, kept, keptExact] = [0, 0, 0, 0, 0, 0, 0, 0];
  const kinds = new Map<string, number>();
  for (let i = 0; i < runs; i++) {
    const sample = rendered(seed * 1_000_000 + i, damaged);
    const verdict = judge(sample);
    numbers += verdict.numbers;
    exact += verdict.exact;
    if (!verdict.blanksLost) {
      kept += verdict.numbers;
      keptExact += verdict.exact;
    }
    doubts += verdict.doubts;
    wrong += verdict.wrong.length;
    lost += verdict.lost.length;
    const bad = damaged ? verdict.wrong : [...verdict.wrong, ...verdict.missing, ...verdict.doubted];
    if (bad.length === 0) continue;
    failing += 1;
    const kind = damaged ? `${sample.layout}/${sample.damage ?? ''}` : `${sample.layout}/${sample.names.join(',')}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (failing <= 12)
      console.log(
        `seed ${sample.seed} ${sample.layout} ${sample.names.join(',')} ${sample.damage ?? ''}: ${bad.slice(0, 3).join('; ')}`,
      );
  }
  console.log(
    `${damaged ? 'damaged' : 'sound'}: ${runs} reports, ${exact}/${numbers} numbers exact (${((100 * exact) / numbers).toFixed(2)} %; ${keptExact}/${kept} where blanks leave a trace), ${doubts} unsure, ${wrong} wrong and not marked, ${lost} lost without a word, ${failing} reports failing`,
  );
  for (const [kind, n] of [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(`  ${n} ${kind}`);
}
