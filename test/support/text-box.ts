/** Where a text of a picture stands in the window; without its halo, which Firefox counts as part of the box. */
export function textBox(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const place = text.getScreenCTM();
  return new DOMRect(x + (place?.e ?? 0), y + (place?.f ?? 0), width, height);
}
