import { deflateSync } from 'node:zlib';
import { encode, renderSVG } from 'uqr';

/** A text as a picture of squares (a QR code): an SVG drawing or a PNG, as the file's name ends. Throws a sentence for other names. */
export function squaresFor(text: string, file: string): Uint8Array | string {
  refuseNoPicture(file);
  return isPng(file) ? pngOf(encode(text).data) : renderSVG(text);
}

/** Throws a sentence when a file's name is not one of a picture that can be drawn. */
export function refuseNoPicture(file: string): void {
  if (!isPng(file) && !/\.svg$/i.test(file))
    throw new Error(`${file}: pictures are drawn as .svg or .png. Let the name end so.`);
}

const isPng = (file: string): boolean => /\.png$/i.test(file);

/** How many pixels a square has in a PNG: large enough for a poster, and for an eye. */
const scale = 12;

/** A picture of squares as PNG (ISO/IEC 15948), in one bit a pixel. The squares bring their own margin. */
function pngOf(rows: readonly (readonly boolean[])[]): Uint8Array {
  const side = rows.length * scale;
  const bytesInLine = Math.ceil(side / 8);
  const lines = rows.map((row) => {
    // Each line begins with its filter: none. White is 1.
    const line = Buffer.alloc(1 + bytesInLine);
    for (let x = 0; x < side; x++)
      if (!row[Math.floor(x / scale)]) line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    return line;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.concat(lines.flatMap((line) => new Array<Buffer>(scale).fill(line))))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The check sum of PNG (ISO/IEC 15948, annex D). Node has it from 20.15 on only. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
