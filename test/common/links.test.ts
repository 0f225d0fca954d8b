import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeHref } from '../../src/common/links.js';

describe('safeHref', () => {
  it('keeps web addresses, addresses within the site and mail addresses', () => {
    const kept = ['https://www.cqc.org.uk/x', 'http://a', '/reports/1.pdf', 'page.html#top', '#top', 'mailto:a@b.uk'];
    for (const address of kept) expect(safeHref(address)).to.equal(address);
  });

  it('refuses addresses that run or embed something, however they are spelt', () => {
    const refused = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
    ];
    for (const address of [...refused, 'data:text/html,x', 'vbscript:x', 'blob:x', 'file:///etc/passwd']) {
      expect(safeHref(address), address).to.equal(null);
    }
  });

  it('refuses what is not text, and empty text', () => {
    for (const value of [undefined, null, 3, {}, [], true, '', '  ']) expect(safeHref(value)).to.equal(null);
  });

  it('never gives an address that a browser would run', () => {
    const spaced = fc.array(fc.constantFrom(...'javascript:', '\t', '\n', '\r', ' ', '\u0000', '\u001f'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          spaced.map((parts) => parts.join('')),
        ),
        (text) => {
          const href = safeHref(text);
          if (href === null) return;
          const link = document.createElement('a');
          link.href = href;
          expect(['http:', 'https:', 'mailto:', ':']).to.include(link.protocol);
        },
      ),
    );
  });
});
