/** The one file for pages without a build: registers every element, and exports what `index.js` does. */
import './define.js';

export * from './index.js';
