import { SpcChart } from './spc-chart/spc-chart.js';
import { defineElement } from './widget/define-element.js';

defineElement('spc-chart', SpcChart);

declare global {
  interface HTMLElementTagNameMap {
    'spc-chart': SpcChart;
  }
}

export { SpcChart };
