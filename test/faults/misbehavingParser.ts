/** A parsing process that does what the name of its file says: hang, take memory, die; or answer. */
import '../../main/import/host/frozenBuiltIns.ts';
import type { ParseAnswer, ParseRequest } from '../../main/import/host/messages.ts';
import type { Block } from '../../shared/document/blocks.ts';

const MIB = 1024 * 1024;

function misbehave(fileName: string): void {
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
