import { expect } from '@open-wc/testing';
import { openStrictPage } from './strict-page.js';

describe('the strict page', () => {
  it('shows markup, and tells what its policy refuses', async () => {
    const page = await openStrictPage('<p style="color: red">Hello</p>');
    expect(page.document.querySelector('p')?.textContent).to.equal('Hello');
    const late = page.document.createElement('p');
    late.setAttribute('style', 'color: red');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.violations.filter((text) => text.startsWith('style-src'))).to.have.length.above(0);
    page.close();
  });
});
