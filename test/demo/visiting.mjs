import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Gathers what the page complains of, from before its first script: errors, failed requests, breaches of the policy.
 */
export async function watch(page) {
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.status()} ${answer.url()}`));
  await page.exposeFunction('noteBreach', (breach) => complaints.push(breach));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      globalThis.noteBreach(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  return complaints;
}

/** Brings every figure near the window, so that lazy ones are drawn, and says how each came out. */
export async function settle(page) {
  return page.evaluate(async () => {
    const all = [...document.querySelectorAll('rating-journey, spc-chart, theme-radar')];
    const figures = all.filter((figure) => figure.checkVisibility());
    const drawn = (figure) => Boolean(figure.shadowRoot?.querySelector('figure svg'));
    const deadline = performance.now() + 8000;
    for (const figure of figures) {
      figure.scrollIntoView({ block: 'start' });
      while (figure.matches(':defined') && !drawn(figure) && performance.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await figure.updateComplete;
    }
    scrollTo(0, 0);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return figures.map((figure) => ({
      name: figure.localName,
      data: figure.getAttribute('src'),
      drawn: drawn(figure),
      problems: figure.problems?.map(({ code, message }) => `${code}: ${message}`) ?? ['not defined'],
    }));
  });
}

/** What axe finds: `rule: where`. The page's policy forbids foreign script tags, so axe comes in as an evaluation. */
export async function auditAccessibility(page) {
  await page.evaluate(axe.source);
  const { width } = page.viewportSize();
  return page.evaluate(
    async ([values, pixels]) => {
      const options = {
        runOnly: { type: 'tag', values },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      };
      const { violations } = await globalThis.axe.run(document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${pixels}px ${id}: ${target.flat().join(' ')}`),
      );
    },
    [RULES, width],
  );
}
