/** The parts of a MIME message (RFC 2045, 2046, 2557): what browsers and Word save as one file. Attachments stay packed. */

export interface MimePart {
  /** Small letters: text/html. */
  readonly type: string;
  readonly charset: string | undefined;
  /** Its bytes, unpacked only when asked for. */
  readonly content: () => Buffer;
}

const MOST_PARTS = 500;
const DEEPEST = 4;

/** All parts that are not made of parts, in order. */
export function mimeParts(message: Buffer): MimePart[] {
  const found: MimePart[] = [];
  const open = (bytes: Buffer, depth: number): void => {
    const { header, body } = split(bytes);
    const [type = 'text/plain', ...parameters] = (header.get('content-type') ?? '').split(';').map((p) => p.trim());
    const boundary = parameter(parameters, 'boundary');
    if (type.toLowerCase().startsWith('multipart/') && boundary !== undefined) {
      if (depth < DEEPEST) for (const part of between(body, boundary)) open(part, depth + 1);
    } else if (found.length < MOST_PARTS) {
      const encoding = header.get('content-transfer-encoding')?.trim().toLowerCase();
      found.push({
        type: type.toLowerCase(),
        charset: parameter(parameters, 'charset'),
        content: () => unpacked(body, encoding),
      });
    }
  };
  open(message, 0);
  return found;
}

const parameter = (parameters: readonly string[], name: string): string | undefined =>
  parameters.map((p) => /^([\w-]+)\s*=\s*"?([^"]*)"?$/.exec(p)).find((m) => m?.[1]?.toLowerCase() === name)?.[2];

function split(bytes: Buffer): { header: Map<string, string>; body: Buffer } {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = isCrlf ? crlf : lf;
  const head = bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const header = new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
  return { header, body: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + (isCrlf ? 4 : 2)) };
}

/** What stands between the boundary's lines; a last part that never ends is still one. */
function between(body: Buffer, boundary: string): Buffer[] {
  const mark = `--${boundary}`;
  const starts: number[] = [];
  for (let at = body.indexOf(mark); at >= 0 && starts.length <= MOST_PARTS; at = body.indexOf(mark, at + 1)) {
    if (at === 0 || body[at - 1] === 0x0a) starts.push(at);
  }
  return starts.flatMap((start, i) => {
    const own = body.subarray(start + mark.length, starts[i + 1] ?? body.length);
    const line = own.indexOf(0x0a);
    const isEnd = own.subarray(0, 2).toString('latin1') === '--';
    return isEnd || line < 0 ? [] : [own.subarray(line + 1)];
  });
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  if (encoding !== 'quoted-printable') return body;
  const text = body
    .toString('latin1')
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '');
  return Buffer.from(
    text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
