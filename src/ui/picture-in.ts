/** The picture in a file, of any kind that the browser shows. Undefined when it shows none, or more than is looked at. */
export async function pictureIn(file: Blob): Promise<ImageBitmap | undefined> {
  if (file.size > largest) return undefined;
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    if (image.naturalWidth * image.naturalHeight > mostPixels) return undefined;
    // A drawing may have no size of its own.
    return await createImageBitmap(image).catch(() => drawn(image));
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Of a photograph: more is unpacked to gigabytes. */
const mostPixels = 50_000_000;
/** Of a photograph, in bytes. */
const largest = 30_000_000;

const side = 1_000;

/** A drawing, as large as it has to be. */
async function drawn(image: HTMLImageElement): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(side, side);
  canvas.getContext('2d')?.drawImage(image, 0, 0, side, side);
  return canvas.transferToImageBitmap();
}
