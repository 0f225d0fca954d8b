/**
 * What tests ask of a page, put into it before its first script as `probe`. It looks through shadow roots, as readers
 * do.
 */
export function installProbe() {
  const hosts = () => [...document.querySelectorAll('rating-journey, spc-chart, theme-radar')];

  /** Everything below a root in the order of the page, with what is inside shadow roots in the place of their hosts. */
  function composed(root = document.body) {
    return [...root.children].flatMap((node) => [
      node,
      ...(node.shadowRoot ? composed(node.shadowRoot) : []),
      ...composed(node),
    ]);
  }

  const hasOwnText = (node) =>
    [...node.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());

  function focused() {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node === document.body ? null : node;
  }

  /** The page's own element around a node, whatever shadow roots lie between. */
  function hostOf(node) {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? hostOf(root.host) : node;
  }

  /** A colour as [red, green, blue, alpha], each 0 to 1; `null` for `none`. */
  function channels(colour) {
    if (colour === 'none') return null;
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return [red / 255, green / 255, blue / 255, alpha];
  }

  /** WCAG 2.2: relative luminance. */
  function luminance([red, green, blue]) {
    const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** WCAG 2.2: contrast ratio, 1 to 21; 1 for no paint at all. */
  function contrast(one, other) {
    const [a, b] = [channels(one), channels(other)];
    if (!a || !b || a[3] === 0 || b[3] === 0) return 1;
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  }

  function systemColour(name) {
    const probe = document.createElement('div');
    probe.style.color = name;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  /** Adds rules to the page or a shadow root in the one way that a strict policy leaves to scripts. */
  function addRules(root, rules) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets.push(sheet);
  }

  /**
   * How far the page or what is in a figure is wider than its place, in pixels. The page's own scroll does not tell of
   * figures, which keep their layout to themselves (`contain: layout`).
   */
  function overflow() {
    const places = [document.documentElement, ...hosts()];
    return Math.max(...places.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  }

  /** Pairs of names around a radar that lie on each other, and names that leave the window. */
  function misplacedTabs() {
    return hosts().flatMap((host) => {
      const tabs = [...host.shadowRoot.querySelectorAll('[role=tab]')];
      return tabs.flatMap((tab, i) => {
        const box = tab.getBoundingClientRect();
        const under = tabs.slice(i + 1).filter((other) => {
          const { left, right, top, bottom } = other.getBoundingClientRect();
          return box.left < right - 0.5 && left < box.right - 0.5 && box.top < bottom - 0.5 && top < box.bottom - 0.5;
        });
        const outside = box.left < -0.5 || box.right > innerWidth + 0.5;
        return [
          ...under.map((other) => `${tab.textContent} on ${other.textContent}`),
          ...(outside ? [tab.textContent] : []),
        ];
      });
    });
  }

  globalThis.probe = {
    ...{ hosts, composed, hasOwnText, focused, hostOf, channels, luminance, contrast },
    ...{ systemColour, addRules, overflow, misplacedTabs },
  };
}
