import { expect } from '@open-wc/testing';
import { numberInCell } from '../../src/common/written-numbers.js';

describe('a number in a cell', () => {
  it('is read as people write it', () => {
    for (const [text, value] of [
      ['88.2', 88.2],
      ['1,234.5', 1234.5],
      ['1 234', 1234],
      ['12,345,678', 12345678],
      ['88.2%', 88.2],
      ['£1,200', 1200],
      ['\u22123', -3],
      ['-0.5', -0.5],
      ['.5', 0.5],
      ['1e3', 1000],
    ] as const) {
      expect(numberInCell(text)?.value, text).to.equal(value);
    }
    for (const text of ['', '-', '\u2013', 'n/a', 'N/A', '*', 'null'])
      expect(numberInCell(text), text).to.include({ value: null });
    for (const text of ['88,2', '1,23', 'three', '1.2.3', '0x10', 'Infinity', '1e999', 'nil', '5 to 6']) {
      expect(numberInCell(text), text).to.equal(null);
    }
  });
});
