import { type Problem, warning } from '../common/problem.js';
import type { Colour } from '../drawing/palette.js';
import type { WidgetWords } from '../words/widget.js';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for marks and lines. */
const NEEDED = { text: 4.5, mark: 3 } as const;

const TEXT_COLOURS: ReadonlySet<Colour> = new Set(['text', 'muted', 'link']);
/**
 * Colours that no reading depends on, or that stand on another colour than the background (so does each of the focus
 * ring's two on the other), or, as the yellow of a rating, within a border that carries the contrast.
 */
const NOT_CHECKED = /^(background|panel|grid|focus|focus-edge|requires-improvement)$|-text$/;
/** The official palette's marks are pale; their outlines carry the contrast. */
const OUTLINED = /^(common|improvement|concern|neutral)$/;

/**
 * The colours that a page has overridden with ones too faint to see against the element's background; brand colours
 * may change the hue, not the legibility. `probe`: an element of the shadow root on which colours may be tried.
 */
export function faintColours(
  host: HTMLElement,
  probe: HTMLElement,
  colours: readonly Colour[],
  words: WidgetWords,
): Problem[] {
  const style = getComputedStyle(host);
  const overridden = colours.filter((name) => style.getPropertyValue(`--improvement-${name}`).trim() !== '');
  if (overridden.length === 0) return [];
  const outlined = host.getAttribute('palette') === 'mdc';
  const resolve = (name: Colour) => {
    probe.style.setProperty('color', `var(--_${name})`);
    const resolved = rgbOf(getComputedStyle(probe).color);
    probe.style.removeProperty('color');
    return resolved;
  };
  const background = resolve('background');
  if (!background) return [];
  const toCheck = overridden.includes('background') ? colours : overridden;
  return toCheck.flatMap((name) => {
    if (NOT_CHECKED.test(name) || (outlined && OUTLINED.test(name))) return [];
    const colour = resolve(name);
    const needed = TEXT_COLOURS.has(name) ? NEEDED.text : NEEDED.mark;
    const ratio = colour ? contrastRatio(colour, background) : needed;
    if (ratio >= needed) return [];
    const property = `--improvement-${name}`;
    // Rounded down: 4.48 is not the 4.5 that is needed.
    const found = (Math.floor(ratio * 10) / 10).toFixed(1);
    return [warning('colour-contrast', [], words.lowContrast(property, found, String(needed)))];
  });
}

type Rgb = readonly [number, number, number];

/** Browsers answer most colours as rgb(); those of newer notations (oklch, color) are painted and looked at. */
function rgbOf(colour: string): Rgb | null {
  const parts = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)/.exec(colour);
  if (parts) return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return null;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrastRatio(a: Rgb, b: Rgb): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
