/** No larger is needed to read a picture of squares, in pixels of its longer side. */
const largest = 1_600;

/** For how long a picture is looked at, in milliseconds: a photograph is the only one there is, of a camera the next one comes. */
const patience = { photograph: 3_000, camera: 100 } as const;

/** The text of a picture of squares (a QR code) somewhere in an image. Undefined when there is none. Never rejects. */
export async function readCode(
  image: ImageBitmap,
  from: keyof typeof patience = 'camera',
): Promise<string | undefined> {
  try {
    return await codeIn(image, patience[from]);
  } catch {
    return undefined;
  }
}

async function codeIn(image: ImageBitmap, timeLimit: number): Promise<string | undefined> {
  const scale = Math.min(1, largest / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!canvas) return undefined;
  // What is transparent is white on paper.
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, width, height);
  canvas.drawImage(image, 0, 0, width, height);
  const { data } = canvas.getImageData(0, 0, width, height);
  // Read only by whoever follows a picture.
  const { default: decode } = await import('qr/decode.js');
  return decode({ width, height, data }, { timeLimit });
}
