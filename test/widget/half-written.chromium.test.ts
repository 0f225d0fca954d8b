import { expect, waitUntil } from '@open-wc/testing';
import type { ToyWidget } from './toy-widget.js';

/*
 * In Chromium alone: WebKitGTK now and then never runs the modules of a document that is being written by a script.
 */

async function headline(element: ToyWidget, expected: string) {
  const shown = () => element.shadowRoot?.querySelector('.headline')?.textContent;
  await waitUntil(() => shown() === expected, `waits for "${expected}"`);
}

describe('the table of a page that is being written', () => {
  /** A page that is being written, where the element is known from the start. */
  async function pageInWriting(): Promise<{ frame: HTMLIFrameElement; page: Document }> {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write('<script async type="module" src="/test/widget/toy-widget.ts"></script>');
    await frame.contentWindow!.customElements.whenDefined('toy-widget');
    return { frame, page };
  }

  it('is read when the page has written it to its end', async () => {
    const { frame, page } = await pageInWriting();
    page.write('<body><toy-widget><table><tr><th>Name</th></tr><tr><td>Ned');
    const element = page.querySelector<ToyWidget>('toy-widget')!;
    let problems = 0;
    element.addEventListener('improvement-problem', () => (problems += 1));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.state')?.textContent).to.contain('Loading…');
    page.write(' and Ola</td></tr></table></toy-widget>');
    page.close();
    await headline(element, 'Ned and Ola is here');
    expect(problems).to.equal(0);
    frame.hidden = true;
  });

  it('does not wait for the rest of the page, where the element is the last in its box', async () => {
    const { frame, page } = await pageInWriting();
    page.write(
      '<body><div><toy-widget><table><tr><th>Name</th></tr><tr><td>Pam</td></tr></table></toy-widget></div><p>',
    );
    await headline(page.querySelector<ToyWidget>('toy-widget')!, 'Pam is here');
    page.close();
    frame.hidden = true;
  });
});
