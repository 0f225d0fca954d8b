import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render, svg } from 'lit';
import type { Shape } from '../../src/drawing/scene.js';
import { paint } from '../../src/widget/paint.js';

const path = (role: string, d: string): Shape => ({ kind: 'path', role, d });
const text = (role: string, label: string, x = 0): Shape => ({ kind: 'text', role, x, y: x % 2, text: label });

function painter() {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return {
    show: (shapes: readonly Shape[]) => render(svg`<g ${paint(shapes)}></g>`, group as unknown as HTMLElement),
    group: () => group.querySelector('g')!,
  };
}

/** What is painted, as data. */
function shown(group: Element): unknown[] {
  return Array.from(group.children, (node) => [
    node.localName,
    ...['class', 'd', 'x', 'y', 'text-anchor'].map((name) => node.getAttribute(name)),
    node.textContent,
  ]);
}

/** The same of shapes that are painted as they are. */
function asPainted(shape: Shape): unknown[] {
  if (shape.kind === 'path') return ['path', shape.role, shape.d, null, null, null, ''];
  const { role, x, y, anchor = null } = shape;
  return ['text', role, null, String(x), String(y), anchor, shape.text];
}

describe('paint', () => {
  it('shows the shapes in their order, after any change', () => {
    const shape = fc.oneof(
      fc
        .tuple(fc.constantFrom('grid', 'line', 'both'), fc.constantFrom('M0 0', 'M1 1', 'M2 2'))
        .map((of) => path(...of)),
      fc.tuple(fc.constantFrom('tick', 'label', 'both'), fc.constantFrom('a', 'b'), fc.nat(3)).map((of) => text(...of)),
      fc
        .constantFrom('middle', 'end')
        .map((anchor): Shape => ({ ...(text('tick', 'c') as Shape & { kind: 'text' }), anchor: anchor as 'end' })),
    );
    fc.assert(
      fc.property(fc.array(fc.array(shape, { maxLength: 9 }), { minLength: 2, maxLength: 5 }), (scenes) => {
        const kept = painter();
        for (const scene of scenes) {
          kept.show(scene);
          expect(shown(kept.group())).to.deep.equal(scene.map(asPainted));
        }
      }),
    );
  });

  it('writes only what changed', () => {
    const { show, group } = painter();
    show([path('line', 'M0 0'), text('tick', 'Jan', 4)]);
    const observer = new MutationObserver(() => {});
    observer.observe(group(), { subtree: true, attributes: true, characterData: true, childList: true });
    show([path('line', 'M0 0'), text('tick', 'Jan', 6)]);
    expect(observer.takeRecords().map(({ attributeName }) => attributeName)).to.deep.equal(['x']);
    observer.disconnect();
  });
});
