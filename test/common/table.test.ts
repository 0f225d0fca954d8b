import { expect } from '@open-wc/testing';
import { textOf, turned } from '../../src/common/table.js';

describe('turned', () => {
  it('makes columns of rows, as many as the first row has cells, and fills what is short', () => {
    const rows = [
      ['', 'April', 'May'],
      ['Falls', '3'],
      ['Ulcers', '1', '2', 'of no month'],
    ];
    expect(turned(rows, '–')).to.deep.equal([
      ['', 'Falls', 'Ulcers'],
      ['April', '3', '1'],
      ['May', '–', '2'],
    ]);
    expect(turned([], '–')).to.deep.equal([]);
  });
});

describe('textOf', () => {
  it('is the text without the blanks around it, and empty where there is no cell', () => {
    expect([{ text: ' Good\n' }, { text: '' }, undefined].map(textOf)).to.deep.equal(['Good', '', '']);
  });
});
