/** Text that is markup already, and goes into a page as it is. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/**
 * Writes markup. Every value is escaped, but for values that came out of `html` themselves; lists are joined; `null`,
 * `undefined` and `false` are left out.
 */
export function html(strings, ...values) {
  return new Markup(String.raw({ raw: strings }, ...values.map(written)));
}

/** Takes a text over as markup: only for files of this project, such as the snippets that run live. */
export function trusted(text) {
  return new Markup(text);
}

function written(value) {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  return value instanceof Markup ? value.text : escaped(String(value));
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
