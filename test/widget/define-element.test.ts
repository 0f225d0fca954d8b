import { expect } from '@open-wc/testing';
import { defineElement, VERSION } from '../../src/widget/define-element.js';

/** The warnings given while something runs. */
function warningsOf(run: () => void): string[] {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (text: string) => warnings.push(text);
  try {
    run();
  } finally {
    console.warn = original;
  }
  return warnings;
}

describe('defineElement', () => {
  it('registers an element once, and is silent about the same one and about another copy of its version', () => {
    const first = class extends HTMLElement {};
    const copy = class extends HTMLElement {};
    const warnings = warningsOf(() => {
      defineElement('defined-once', first);
      defineElement('defined-once', first);
      defineElement('defined-once', copy);
    });
    expect(customElements.get('defined-once')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('takes a class that the page has given a name of its own', () => {
    const element = class extends HTMLElement {};
    customElements.define('named-by-the-page', element);
    expect(warningsOf(() => defineElement('named-by-us', element))).to.deep.equal([]);
    expect(customElements.get('named-by-the-page')).to.equal(element);
    expect(document.createElement('named-by-us')).to.be.instanceOf(element);
  });

  it('takes no class of ours for a stranger that the page has registered itself, under our name', () => {
    const element = class extends HTMLElement {};
    customElements.define('registered-by-the-page', element);
    expect(warningsOf(() => defineElement('registered-by-the-page', element))).to.deep.equal([]);
  });

  it('leaves a differing element in place and warns once, with both versions', () => {
    const theirs = class extends HTMLElement {};
    Reflect.set(theirs, Symbol.for('improvement-widgets.version'), '0.0.1');
    customElements.define('defined-elsewhere', theirs);
    customElements.define('defined-by-a-stranger', class extends HTMLElement {});
    const warnings = warningsOf(() => {
      defineElement('defined-elsewhere', class extends HTMLElement {});
      defineElement('defined-by-a-stranger', class extends HTMLElement {});
    });
    expect(customElements.get('defined-elsewhere')).to.equal(theirs);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('0.0.1').and.to.contain(VERSION).and.to.contain('<defined-elsewhere>');
  });
});
