import { expect } from '@open-wc/testing';
import '../../src/everything.js';
import { css } from 'lit';
import { legible } from '../../src/widget/text-size.js';

/** The rules of a style sheet by their selectors, as the browser understands them. */
function selectors(text: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const within = (rules: CSSRuleList): string[] =>
    Array.from(rules).flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return rule.selectorText;
      return rule instanceof CSSGroupingRule ? within(rule.cssRules) : [];
    });
  return within(sheet.cssRules);
}

describe('a rem that is legible', () => {
  it('replaces lengths and nothing else', () => {
    const [, sheet] = legible([css`.remarks, .x1 { margin: 0.75rem .5rem; gap: 2rem }`]);
    expect(String(sheet)).to.equal(
      '.remarks, .x1 { margin: calc(0.75*var(--_rem)) calc(.5*var(--_rem)); gap: calc(2*var(--_rem)) }',
    );
  });

  for (const tag of ['rating-journey', 'spc-chart', 'theme-radar'] as const) {
    it(`loses no rule of <${tag}>`, () => {
      const made = customElements.get(tag) as unknown as { styles: readonly unknown[]; elementStyles: unknown[] };
      const written = made.styles.flat(Number.POSITIVE_INFINITY).map(String).flatMap(selectors);
      const [, ...used] = made.elementStyles.map(String).map(selectors);
      expect(used.flat()).to.deep.equal(written);
      expect(written).to.include('.table, .remarks');
    });
  }
});
