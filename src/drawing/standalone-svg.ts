import { breakText } from './labels.js';
import type { Measure } from './measure.js';
import { type Colour, toneOf } from './palette.js';
import type { Look, Roles, TextLook } from './roles.js';
import { px, type Scene, type Shape, type TextShape } from './scene.js';

/** One line of a picture's key: a drawing in a box of KEY_SWATCH pixels, and what it stands for. */
export interface KeyEntry {
  readonly swatch: readonly Shape[];
  readonly label: string;
}

/** The box a key's swatch is drawn in. */
export const KEY_SWATCH = { width: 28, height: 16 } as const;

/** A whole figure, as it is taken away: everything that a reader needs to trust the picture without its page. */
export interface StandaloneFigure {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly scene: Scene;
  readonly key: readonly KeyEntry[];
  /** Caveats, then source and date; a line each, and none for an empty one. */
  readonly notes: readonly string[];
  /** The language tag of the texts. */
  readonly language: string;
  /** Absent: in the colours of a light page. */
  readonly dark?: boolean;
  /** In NHS England's own colours where they have one; absent: in ours. */
  readonly officialColours?: boolean;
}

const FONT = 'Arial, Helvetica, sans-serif';
const MARGIN = 16;
const REM = 16;
const LINE_HEIGHT = 1.35;
const TITLE: TextLook = { rem: 1.25, bold: true };
const BODY: TextLook = { rem: 0.875 };
const KEY_GAP = 20;

/**
 * A figure as an SVG document with literal attributes: no style sheet, no script, no page needed. Written from the
 * scene, never scraped from a page, so styles cannot get lost (a common fault of exports).
 */
export function standaloneSvg(figure: StandaloneFigure, roles: Roles, measure: Measure): string {
  const colour = (name: Colour) => literal(name, figure);
  const inner = figure.scene.width;
  const out: string[] = [];
  let y = MARGIN;
  const paragraph = (text: string, look: TextLook, fill: Colour) => {
    if (text === '') return;
    const size = look.rem * REM;
    for (const line of breakText(text, inner, look, measure)) {
      y += size * LINE_HEIGHT;
      out.push(textElement({ x: MARGIN, y: y - size * 0.3, text: line }, look, colour(fill)));
    }
    y += 4;
  };
  paragraph(figure.title, TITLE, 'text');
  paragraph(figure.subtitle, BODY, 'muted');
  paragraph(figure.summary, BODY, 'text');
  y += 4;
  const key = keyElements(figure.key, inner, roles, measure, colour);
  out.push(`<g transform="translate(${MARGIN} ${px(y)})">${key.markup}</g>`);
  y += key.height;
  out.push(`<g transform="translate(${MARGIN} ${px(y)})">${shapesMarkup(figure.scene.shapes, roles, colour)}</g>`);
  y += figure.scene.height + 4;
  for (const note of figure.notes) paragraph(note, { rem: 0.75 }, 'muted');
  const width = px(inner + 2 * MARGIN);
  const height = px(y + MARGIN);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${FONT}" stroke-linejoin="round" xml:lang="${escapeXml(figure.language)}" ` +
    // Named without ids, which two pictures pasted into one page would share.
    `role="img" aria-label="${escapeXml(`${figure.title}. ${figure.summary}`)}">` +
    `<title>${escapeXml(figure.title)}</title><desc>${escapeXml(figure.summary)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${colour('background')}"/>${out.join('')}</svg>`
  );
}

type Paint = (name: Colour) => string;

function literal(name: Colour, figure: StandaloneFigure): string {
  const tone = toneOf(name);
  if (figure.dark) return tone.dark;
  return (figure.officialColours ? tone.mdc : undefined) ?? tone.light;
}

function keyElements(key: readonly KeyEntry[], width: number, roles: Roles, measure: Measure, colour: Paint) {
  let x = 0;
  let y = 0;
  const row = KEY_SWATCH.height + 8;
  const parts = key.map(({ swatch, label }) => {
    const labelX = KEY_SWATCH.width + 6;
    const lines = breakText(label, width - labelX, BODY, measure);
    const size = lines[1] ? width : labelX + measure(label, BODY);
    if (x > 0 && x + size > width) {
      x = 0;
      y += row;
    }
    const texts = lines.map((text, i) =>
      textElement({ x: labelX, y: KEY_SWATCH.height - 3 + i * row, text }, BODY, colour('text')),
    );
    const marks = shapesMarkup(swatch, roles, colour) + texts.join('');
    const part = `<g transform="translate(${px(x)} ${px(y)})">${marks}</g>`;
    x += size + KEY_GAP;
    y += (lines.length - 1) * row;
    return part;
  });
  return { markup: parts.join(''), height: key.length > 0 ? y + row : 0 };
}

/** Shapes as markup with literal colours, in the order painted. */
function shapesMarkup(shapes: readonly Shape[], roles: Roles, colour: Paint): string {
  return shapes
    .map((shape) => {
      const look = roles[shape.role] ?? {};
      if (shape.kind === 'path') return shape.d === '' ? '' : `<path d="${shape.d}"${paintAttributes(look, colour)}/>`;
      const text = look.text ?? { rem: 0.75 };
      // Office programs do not know `paint-order` and would paint the rim over its letters: it is a text of its own.
      const rim = colour('background');
      const halo = text.halo ? textElement(shape, text, rim, ` stroke="${rim}" stroke-width="3"`) : '';
      return halo + textElement(shape, text, colour(look.fill ?? 'text'));
    })
    .join('');
}

function paintAttributes(look: Look, colour: Paint): string {
  const fill = ` fill="${look.fill ? colour(look.fill) : 'none'}"`;
  const stroke = look.stroke ? ` stroke="${colour(look.stroke)}" stroke-width="${look.width ?? 1}"` : '';
  const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : '';
  const opacity = look.opacity === undefined ? '' : ` opacity="${look.opacity}"`;
  return fill + stroke + dash + opacity;
}

function textElement(
  { x, y, text, anchor }: Omit<TextShape, 'kind' | 'role'>,
  look: TextLook,
  fill: string,
  extra = '',
): string {
  const weight = look.bold ? ' font-weight="bold"' : '';
  const align = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text x="${px(x)}" y="${px(y)}" font-size="${px(look.rem * REM)}"${weight}${align} fill="${fill}"${extra}>${escapeXml(text)}</text>`;
}

/** Text that XML can hold: markup characters escaped, characters XML 1.0 forbids dropped (XML 1.0, section 2.2). */
function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const NOT_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
