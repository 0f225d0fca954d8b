import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A violation fails the story's accessibility panel; the browser tests are the gate.
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Overview', '*'] } },
  },
};

export default preview;
