import { standaloneSvg } from '../drawing/standalone-svg.js';
import type { WidgetWords } from '../words/widget.js';
import type { FigureWords } from './figure.js';
import type { FontOf } from './measure-text.js';
import { measureFor } from './measure-text.js';
import type { Steps } from './stairs.js';

/** The width of a downloaded picture: that of a page of a board paper. */
const EXPORT_WIDTH = 900;
/** Exports are looked at anywhere: in the fonts that every office has. */
const EXPORT_FONT: FontOf = { family: 'Arial, Helvetica, sans-serif', remPx: 16, letterSpacing: 0, wordSpacing: 0 };

/** What an export takes from the element besides its steps. */
export interface ExportOptions {
  readonly words: FigureWords;
  /** What could not be used of the data; empty where all was. */
  readonly partly: string;
  readonly language: string;
  readonly dark: boolean;
  readonly officialColours: boolean;
  /** Source and date as a line; empty where neither is known. */
  readonly source: string;
}

/** The whole figure as an SVG document, arranged anew at the width of an export. */
export function figureToSvg<Data, Model, Layout>(
  steps: Steps<Data, Model, Layout>,
  model: Model,
  { words, partly, language, dark, officialColours, source }: ExportOptions,
): string {
  const measure = measureFor(EXPORT_FONT);
  const { scene, key } = steps.exported(model, { width: EXPORT_WIDTH, remPx: EXPORT_FONT.remPx, measure });
  const { headline: title, subtitle, summary } = words;
  const notes = [partly, ...(words.exportNotes ?? []), ...words.notes, source];
  return standaloneSvg(
    { title, subtitle, summary, scene, key, notes, language, dark, officialColours },
    steps.roles,
    measure,
  );
}

/** Screens show twice the pixels, and slides are projected large. */
const PNG_SCALE = 2;
/** The most pixels that a picture may be high: browsers draw none of 65,536. A longer one gets fewer for the same. */
const PNG_HEIGHT = 60_000;

/**
 * An SVG document as a PNG picture. The way leads through an image from a `blob:` address, which a page's content
 * policy may forbid; then the promise is rejected with the reason in words.
 */
export async function svgToPng(svg: string, words?: WidgetWords): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = () => reject(new Error(words?.pngBlocked));
      image.src = url;
    });
    const scale = Math.min(PNG_SCALE, PNG_HEIGHT / image.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(words?.pngTooLarge))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

let blobImages: Promise<boolean> | undefined;

/** Whether this page may show images from `blob:` addresses; tried once, with the smallest of pictures. */
export function mayMakePng(): Promise<boolean> {
  blobImages ??= svgToPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>').then(
    () => true,
    () => false,
  );
  return blobImages;
}

/** Hands a file to the reader. Works on plain http and without any permission. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A file name made of a title: lower case letters, digits and hyphens. */
export function fileName(title: string, ending: string): string {
  const stem = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${stem || 'chart'}.${ending}`;
}
