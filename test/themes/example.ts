/** The worked example of a trust's self-assessment on the nine themes of 2017: nine themes, two dates, one gap. */
export const levels = ['none', 'starting', 'progressing', 'established', 'embedded'];

export const scale = { min: 0, max: 4, levels };

export const ids = [
  'reaction',
  'leadership',
  'culture',
  'values',
  'governance',
  'safety',
  'involvement',
  'outward',
  'cqc',
] as const;

type Values = Record<string, number | boolean | string | null>;

export function valuesOf(numbers: readonly (number | boolean | null)[]): Values {
  return Object.fromEntries(numbers.map((value, i) => [ids[i] ?? `axis-${i}`, value]));
}

export function before(values: Values = valuesOf([1, 2, 1, 2, 1, 2, 1, null, 1]), more: object = {}) {
  return { id: 'b', label: 'March 2015', date: '2015-03', basis: 'self-assessed', values, ...more };
}

export function after(values: Values = valuesOf([4, 4, 3, 3, 2, 3, 3, null, 2]), more: object = {}) {
  return { id: 'a', label: 'June 2017', date: '2017-06', basis: 'self-assessed', values, ...more };
}

export function document(more: object = {}) {
  return {
    title: 'Improvement themes, Example Trust',
    framework: { id: 'di2017', scale },
    series: [before(), after()],
    ...more,
  };
}

/** A framework of `count` themes of its own. */
export function frameworkOf(count: number, more: object = {}) {
  return {
    id: 'own',
    title: 'Own themes',
    scale,
    axes: Array.from({ length: count }, (_, i) => ({ id: `t${i}`, label: `Theme ${i + 1}` })),
    ...more,
  };
}

/** A document with every part. */
export function fullDocument() {
  return {
    ...document(),
    target: { label: 'Aim', values: { reaction: 4 }, band: { low: 3, high: 4 } },
    peers: { label: 'Trusts', year: 2017, n: 24, low: { cqc: 1 }, mid: {}, high: { cqc: 3 } },
    evidence: [{ axis: 'reaction', series: 'a', quote: 'x', href: 'https://a.uk', date: '2017-06-15' }],
    notes: ['Illustrative.'],
    source: { label: 'Board', href: 'https://a.uk', updated: '2017-07-01' },
  };
}
