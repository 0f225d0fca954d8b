/** Looks at pictures of pages, pixel by pixel, in a page of its own. */

function asAddress(png) {
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** How many pixels of two pictures of one size differ by a contrast of 3 or more. */
export function strongChange(studio, before, after) {
  return studio.evaluate(
    async ([one, other]) => {
      const pixels = async (address) => {
        const bitmap = await createImageBitmap(await (await fetch(address)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const [a, b] = [await pixels(one), await pixels(other)];
      const light = (data, i) => probe.luminance([data[i] / 255, data[i + 1] / 255, data[i + 2] / 255]);
      let count = 0;
      for (let i = 0; i < a.length; i += 4) {
        const [dark, bright] = [light(a, i), light(b, i)].sort((x, y) => x - y);
        if ((bright + 0.05) / (dark + 0.05) >= 3) count += 1;
      }
      return count;
    },
    [asAddress(before), asAddress(after)],
  );
}

/**
 * How much two small pictures on the same ground differ in shape: the share of their common ink that only one of them
 * has, 0 to 1. Each is cut to its ink and stretched to one size, so that neither place nor size counts.
 */
export function shapeDifference(studio, one, other) {
  return studio.evaluate(
    async (addresses) => {
      const SIDE = 48;
      const inkOf = async (address) => {
        const bitmap = await createImageBitmap(await (await fetch(address)).blob());
        const { width, height } = bitmap;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, width, height);
        const light = (x, y) => probe.luminance([0, 1, 2].map((i) => data[4 * (y * width + x) + i] / 255));
        const ground = light(0, 0);
        const isInk = (x, y) => Math.abs(light(x, y) - ground) > 0.12;
        const xs = [];
        const ys = [];
        for (let y = 0; y < height; y += 1)
          for (let x = 0; x < width; x += 1) if (isInk(x, y)) xs.push(x) && ys.push(y);
        const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
        return Array.from({ length: SIDE * SIDE }, (_, i) =>
          isInk(
            left + Math.floor(((i % SIDE) / SIDE) * (right - left + 1)),
            top + Math.floor((Math.floor(i / SIDE) / SIDE) * (bottom - top + 1)),
          ),
        );
      };
      const [a, b] = await Promise.all(addresses.map(inkOf));
      const either = a.filter((ink, i) => ink || b[i]).length;
      return a.filter((ink, i) => ink !== b[i]).length / either;
    },
    [asAddress(one), asAddress(other)],
  );
}
