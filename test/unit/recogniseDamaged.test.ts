import { describe, expect, it } from 'vitest';
import { judge, rendered } from '../generate/renderedReport.ts';

/** `node test/bench/recognise.ts` does thousands and prints the figures. */
const RUNS = 150;
const SEEDS = Array.from({ length: RUNS }, (_, i) => 7_000_000 + i);

describe('a report in a random layout and wording', { timeout: 120_000 }, () => {
  it('is read exactly and without doubts when it is sound', () => {
    for (const seed of SEEDS) {
      const { wrong, missing, doubted } = judge(rendered(seed, false));
      expect([wrong, missing, doubted], `seed ${seed}`).toEqual([[], [], []]);
    }
  });

  it('has no wrong number that is not marked when it is damaged', () => {
    for (const seed of SEEDS) {
      const sample = rendered(seed, true);
      expect(judge(sample).wrong, `seed ${seed}, ${sample.layout}, ${sample.damage ?? ''}`).toEqual([]);
    }
  });
});
