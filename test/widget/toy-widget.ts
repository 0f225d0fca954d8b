import { html } from 'lit';
import { error, type Problem, type Reading } from '../../src/common/problem.js';
import { horizontal } from '../../src/drawing/marks.js';
import type { Roles } from '../../src/drawing/roles.js';
import type { Scene } from '../../src/drawing/scene.js';
import { controlStyles } from '../../src/widget/control-styles.js';
import { ImprovementWidget } from '../../src/widget/improvement-widget.js';
import { paint } from '../../src/widget/paint.js';
import type { Steps } from '../../src/widget/stairs.js';
import { widgetStyles } from '../../src/widget/styles.js';
import { paletteStyles, roleStyles } from '../../src/widget/theme.js';

interface ToyData {
  readonly name: string;
}

const roles: Roles = { line: { stroke: 'text', width: 2 }, label: { fill: 'text', text: { rem: 0.875 } } };

/** The smallest element on the shared base: a name, a line as wide as the element, a table of one row. */
export class ToyWidget extends ImprovementWidget<ToyData, ToyData, Scene> {
  static override styles = [
    paletteStyles(['background', 'text', 'muted', 'link', 'grid', 'panel', 'focus', 'focus-edge']),
    widgetStyles,
    controlStyles,
    roleStyles(roles),
  ];

  /** How often each step ran. */
  readonly runs = { read: 0, analyse: 0, arrange: 0, tabulate: 0 };

  protected override get readsCsv(): boolean {
    return true;
  }

  protected override readonly steps: Steps<ToyData, ToyData, Scene> = {
    roles,
    colours: ['background', 'text', 'muted', 'link'],
    inputs: () => [],
    layoutInputs: () => [],
    read: (payload): Reading<ToyData> => {
      this.runs.read += 1;
      const value = payload.form === 'table' ? { name: payload.table.rows[0]?.[0]?.text } : payload.value;
      const { name, problems = [] } = (value ?? {}) as { name?: unknown; problems?: Problem[] };
      if (typeof name === 'string') return { data: { name }, problems };
      return { data: null, problems: [...problems, error('name-missing', ['name'], 'A name was expected.')] };
    },
    analyse: (data) => {
      this.runs.analyse += 1;
      return { ...data };
    },
    problemsOf: () => [],
    describe: ({ name }) => ({
      headline: `${name} is here`,
      subtitle: 'A toy',
      summary: `The name is ${name}.`,
      notes: ['A note.'],
      subject: name,
      announcement: `${name} is here.`,
    }),
    arrange: ({ name }, { width }) => {
      this.runs.arrange += 1;
      return {
        width,
        height: 40,
        shapes: [
          { kind: 'path', role: 'line', d: horizontal(0, width, 20) },
          { kind: 'text', role: 'label', x: 0, y: 14, text: name },
        ],
      };
    },
    tabulate: ({ name }) => {
      this.runs.tabulate += 1;
      return { caption: name, columns: [{ label: 'Name' }, { label: 'Formula' }], rows: [[name, '=1+1']] };
    },
    sourceOf: () => ({ label: 'Made up', href: 'https://example.org/', updated: '2026-11-01' }),
    exported: (model, space) => ({ scene: this.steps.arrange(model, space), key: [] }),
  };

  protected override renderPicture(scene: Scene) {
    return html`<div class="plot" part="picture">
      <svg role="img" aria-label="Toy" aria-describedby="summary" focusable="false" width=${scene.width} height=${scene.height} ${paint(scene.shapes)}></svg>
    </div>`;
  }
}

if (!customElements.get('toy-widget')) customElements.define('toy-widget', ToyWidget);
