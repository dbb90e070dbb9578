/** What `shim.c` recorded, and the disks that a power cut could have left at some point of it. */

/** A write, truncation or removal of a file, a sync of it, or a line on standard output (an acknowledged save). */
export interface Operation {
  readonly kind: 'write' | 'truncate' | 'unlink' | 'sync' | 'acknowledge';
  readonly name: string;
  /** Where a write starts; the new length for a truncation. */
  readonly offset: number;
  readonly data: Buffer;
}

/** Content by file name. */
export type Disk = Map<string, Buffer>;

const KINDS: Readonly<Record<string, Operation['kind']>> = {
  W: 'write',
  T: 'truncate',
  U: 'unlink',
  S: 'sync',
  A: 'acknowledge',
};
const HEAD_BYTES = 80;
const SECTOR = 512;

/** Reads the records in order. */
export function readLog(log: Buffer): Operation[] {
  const operations: Operation[] = [];
  for (let at = 0; at < log.length;) {
    const kind = KINDS[log.toString('latin1', at, at + 1)];
    if (!kind) throw new Error(`no record at ${at}`);
    const size = Number(log.readBigInt64LE(at + 72));
    operations.push({
      kind,
      name: log.toString('utf8', at + 1, at + 64).replace(/\0.*$/s, ''),
      offset: Number(log.readBigInt64LE(at + 64)),
      data: log.subarray(at + HEAD_BYTES, at + HEAD_BYTES + size),
    });
    at += HEAD_BYTES + size;
  }
  return operations;
}

/**
 * What happens to writes that were not synced when the power went: none arrives, some arrive in full, or some arrive in
 * part, sector by sector.
 */
export type Loss = 'all' | 'some' | 'torn';

/** A disk whose writes wait until they are synced. */
export class PowerCutDisk {
  private readonly files = new Map<string, { bytes: Buffer; waiting: Operation[] }>();

  constructor(durable: Disk) {
    for (const [name, bytes] of durable) this.files.set(name, { bytes, waiting: [] });
  }

  apply(operation: Operation): void {
    const file = this.files.get(operation.name) ?? { bytes: Buffer.alloc(0), waiting: [] };
    this.files.set(operation.name, file);
    // A removal counts as durable at once: the log is then gone as early as it can be.
    if (operation.kind === 'unlink') this.files.delete(operation.name);
    else if (operation.kind === 'sync') {
      file.bytes = file.waiting.reduce(applied, file.bytes);
      file.waiting = [];
    } else file.waiting.push(operation);
  }

  /** @param chance below 1, at random */
  cut(loss: Loss, chance: () => number): Disk {
    const left = [...this.files].map(([name, { bytes, waiting }]): [string, Buffer] => {
      const arrived = loss === 'all' ? [] : waiting.filter(() => chance() < 0.5);
      const parts = loss === 'torn' ? arrived.flatMap((o) => sectors(o).filter(() => chance() < 0.5)) : arrived;
      return [name, parts.reduce(applied, bytes)];
    });
    return new Map(left);
  }
}

function applied(bytes: Buffer, { kind, offset, data }: Operation): Buffer {
  const length = kind === 'truncate' ? offset : Math.max(bytes.length, offset + data.length);
  const next = Buffer.alloc(length);
  bytes.copy(next, 0, 0, length);
  data.copy(next, offset);
  return next;
}

function sectors(operation: Operation): Operation[] {
  if (operation.kind !== 'write') return [operation];
  return Array.from({ length: Math.ceil(operation.data.length / SECTOR) }, (_, i) => ({
    ...operation,
    offset: operation.offset + i * SECTOR,
    data: operation.data.subarray(i * SECTOR, (i + 1) * SECTOR),
  }));
}
