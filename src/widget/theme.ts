import { type CSSResult, unsafeCSS } from 'lit';
import { type Colour, toneOf } from '../drawing/palette.js';
import type { Look, Roles } from '../drawing/roles.js';

/**
 * Style sheets written from the palette and from an element's roles, so that no colour stands in two places.
 * They are adopted sheets: nothing in them needs `unsafe-inline`.
 *
 * Each colour is a custom property of the page's (`--improvement-good`), read into an inner one (`--_good`) that holds
 * the theme's value where the page says nothing.
 */
export function paletteStyles(names: readonly Colour[]): CSSResult {
  const each = (value: (name: Colour) => string | undefined) =>
    names
      .map((name) => [name, value(name)] as const)
      .filter((entry) => entry[1] !== undefined)
      .map(([name, tone]) => `--_${name}:var(--improvement-${name},${tone})`)
      .join(';');
  const dark = each((name) => toneOf(name).dark);
  const official = each((name) => toneOf(name).mdc);
  const { light, dark: pale } = toneOf('muted');
  // The data must not become the faintest thing in the picture when all else is made stronger.
  const strong = `--_muted:var(--_text)${names.includes('common') ? ';--_common:var(--_limit);--_common-edge:var(--_limit)' : ''}`;
  // Paper is white: the dark theme is for screens only.
  return unsafeCSS(`
:host{${each((name) => toneOf(name).light)}}
${official ? `:host([palette='mdc']){${official}}` : ''}
@media screen{:host([theme='dark']){${dark}}}
@media screen and (prefers-color-scheme:dark){:host([theme='auto']){${dark}}}
@media (prefers-contrast:more){:host{--_grid:${light};${strong}}}
@media screen and (prefers-contrast:more){:host([theme='dark']){--_grid:${pale}}}
@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:host([theme='auto']){--_grid:${pale}}}
`);
}

/** How the shapes of a picture look: a rule for each role, its forced-colours form and its high-contrast form. */
export function roleStyles(roles: Roles): CSSResult {
  const entries = Object.entries(roles);
  return unsafeCSS(`
${entries.map(([role, look]) => `.${role}{${paintRules(look)}}`).join('\n')}
@media (prefers-contrast:more){${entries
    .filter(([, { width = 0, fill }]) => width >= (fill ? 2 : 1.5))
    .map(([role, { width = 0 }]) => `.${role}{stroke-width:${Math.min(3, width * 1.5)}px}`)
    .join('')}}
@media (forced-colors:active){${entries.map(([role, look]) => `.${role}{${forcedRules(look)}}`).join('')}}
`);
}

function paintRules(look: Look): string {
  const rules = [`fill:${look.fill ? `var(--_${look.fill})` : look.text ? 'var(--_text)' : 'none'}`];
  if (look.stroke)
    rules.push(`stroke:var(--_${look.stroke})`, `stroke-width:${look.width ?? 1}px`, 'stroke-linejoin:round');
  if (look.dash) rules.push(`stroke-dasharray:${look.dash}`);
  if (look.opacity !== undefined) rules.push(`opacity:${look.opacity}`);
  if (look.text) {
    rules.push(`font-size:${look.text.rem}rem`);
    if (look.text.bold) rules.push('font-weight:bold');
    if (look.text.halo) {
      rules.push('paint-order:stroke', 'stroke:var(--_background)', 'stroke-width:3px', 'stroke-linejoin:round');
    }
  }
  return rules.join(';');
}

/** Forced colours leave SVG paint alone, so dark text would vanish on a black page: system colours by hand. */
function forcedRules(look: Look): string {
  if (look.text) return `fill:CanvasText${look.text.halo ? ';stroke:Canvas' : ''}`;
  const rules = [`fill:${look.fill ? (look.hollow ? 'Canvas' : 'CanvasText') : 'none'}`];
  if (look.stroke || look.hollow) rules.push('stroke:CanvasText');
  return rules.join(';');
}
