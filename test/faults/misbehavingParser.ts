/** A parsing process that does what the name of its file says: hang, take memory, die; or answer. */
import '../../main/import/host/frozenBuiltIns.ts';
import type { ParseAnswer, ParseRequest } from '../../main/import/host/messages.ts';
import type { Block } from '../../shared/document/blocks.ts';

const MIB = 1024 * 1024;

/** What a hostile key does, and what libraries do that must go on working. */
function pollute(): void {
  const heirs = [{}, []] as unknown as { __proto__: Record<string, unknown> }[];
  for (const heir of heirs) {
    for (const key of ['polluted', 'isPrototypeOf', 'slice']) {
      try {
        heir.__proto__[key] = 'polluted';
      } catch {
        // As it should be.
      }
    }
  }
  function Price(): void {
    // Only its prototype matters.
  }
  (Price.prototype as { valueOf: () => number }).valueOf = () => 7;
  const clean = !('polluted' in {}) && !('polluted' in []) && !Object.prototype.isPrototypeOf.call({}, []);
  const works = Number(Object.create(Price.prototype as object)) === 7;
  if (!clean || !works) process.exit(3);
}

function misbehave(fileName: string): void {
  if (fileName === 'pollute') pollute();
  if (fileName === 'hang') for (;;) Math.sqrt(2);
  if (fileName === 'die') process.exit(3);
  const kept: unknown[] = [];
  // Outside V8's heap, and inside it.
  if (fileName === 'buffers') for (;;) kept.push(Buffer.alloc(8 * MIB, 1));
  if (fileName === 'heap') for (;;) kept.push(Array.from({ length: MIB }, (_, i) => i + 0.5));
}

process.on('disconnect', () => process.exit());
process.on('message', ({ id, file }: ParseRequest) => {
  misbehave(file.fileName);
  const blocks: Block[] = [{ kind: 'paragraph', text: `${process.pid}` }];
  process.send?.({ id, result: { ok: true, value: { source: { blocks, scrubbed: [] } } } } satisfies ParseAnswer);
});
