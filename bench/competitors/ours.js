/** The elements of this library, as they ship: words, controls, closed table and menu included. */
import { register } from '../page/elements.js';

const element = (tag) => ({
  async load() {
    this.make = await register(tag);
  },
  draw(box, data) {
    const chart = this.make(data, box);
    return {
      ready: chart.updateComplete,
      update(next) {
        chart.data = next;
        return chart.updateComplete;
      },
      point(share) {
        const svg = chart.shadowRoot.querySelector('svg');
        const { left, top, width, height } = svg.getBoundingClientRect();
        const place = { clientX: left + share * width, clientY: top + height / 2 };
        svg.dispatchEvent(new PointerEvent('pointermove', { ...place, bubbles: true, composed: true }));
        return chart.updateComplete;
      },
      remove() {
        chart.remove();
      },
    };
  },
});

export default { spc: element('spc-chart'), radar: element('theme-radar'), journey: element('rating-journey') };
