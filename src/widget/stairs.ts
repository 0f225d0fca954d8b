import type { Problem, Reading } from '../common/problem.js';
import type { Measure } from '../drawing/measure.js';
import type { Colour } from '../drawing/palette.js';
import type { Roles } from '../drawing/roles.js';
import type { Scene } from '../drawing/scene.js';
import type { KeyEntry } from '../drawing/standalone-svg.js';
import type { WidgetWords } from '../words/widget.js';
import type { SourceState } from './data-source.js';
import type { DataTable } from './data-table.js';
import type { Payload } from './fetching.js';
import type { FigureWords, SourceLine } from './figure.js';
import { measureFor } from './measure-text.js';
import { Memo } from './memo.js';
import type { Space } from './space.js';

/** What a layout is given besides the model. */
export interface DrawingSpace {
  /** Pixels; more than 0. */
  readonly width: number;
  /** Pixels in one rem. */
  readonly remPx: number;
  /** How wide a text is in the font it is drawn in. */
  readonly measure: Measure;
}

/** The picture of an export and its key. */
export interface ExportedPicture {
  readonly scene: Scene;
  readonly key: readonly KeyEntry[];
}

/**
 * The steps from data to picture that an element adds to what all share. Each is pure but for the element's own
 * properties, which it names in `inputs`, so that a step runs again only when something it depends on has changed.
 */
export interface Steps<Data, Model, Layout> {
  /** How each role of the picture looks. */
  readonly roles: Roles;
  /** The colours of the palette that the element uses. */
  readonly colours: readonly Colour[];
  /** Never throws; `data` is `null` where nothing can be drawn. */
  read(payload: Payload): Reading<Data>;
  /** What the data means; never throws on what `read` returned. */
  analyse(data: Data): Model;
  /** What analysing found, beyond what reading did. */
  problemsOf(model: Model): readonly Problem[];
  /** Every sentence around the picture. */
  describe(model: Model): FigureWords;
  /** Where everything stands in the room there is, and how it is written there. */
  arrange(model: Model, space: DrawingSpace): Layout;
  /** The same data as a table, for the page and for CSV. */
  tabulate(model: Model): DataTable;
  /** `null`: the data does not say where it comes from. */
  sourceOf(model: Model): SourceLine | null;
  /** The picture at the width of an export. */
  exported(model: Model, space: DrawingSpace): ExportedPicture;
  /** Everything but the data that reading, analysing and describing depend on. */
  inputs(): readonly unknown[];
  /** What only the words depend on besides. */
  wordInputs?(): readonly unknown[];
  /** What only the layout depends on besides. */
  layoutInputs(): readonly unknown[];
}

/** `waiting`: data, or the moment to draw, is on its way. `unusable`: problems stand in the place of the picture. */
export type Stage = 'waiting' | 'empty' | 'unusable' | 'drawn';

const NONE: readonly Problem[] = [];

/** Goes up the stairs once for a change: read, analyse, describe, arrange; each step keeps its last result. */
export class Stairs<Data, Model, Layout> {
  stage: Stage = 'waiting';
  model: Model | null = null;
  words: FigureWords | null = null;
  /** `null` in a place without width: the words are there, the picture comes when there is room. */
  layout: Layout | null = null;
  /** Problems of loading, reading and analysing, in this order. */
  problems: readonly Problem[] = NONE;

  /** Those of loading and reading alone. */
  #found: readonly Problem[] = NONE;
  #faults = new Memo<readonly Problem[]>();
  #readings = new Memo<Reading<Data>>();
  #models = new Memo<Model>();
  #descriptions = new Memo<FigureWords>();
  #layouts = new Memo<Layout>();
  #arranged: Model | null = null;
  #problemLists = new Memo<readonly Problem[]>();

  climb(steps: Steps<Data, Model, Layout>, state: SourceState, isDue: boolean, space: Space, texts: WidgetWords): void {
    if (isDue) this.#found = this.#reach(steps, state, texts);
    const { model } = this;
    if (model === null) {
      this.words = null;
      this.layout = null;
      this.problems = this.#found;
      return;
    }
    const analysed = steps.problemsOf(model);
    this.problems = this.#problemLists.get([this.#found, analysed], () => [...this.#found, ...analysed]);
    const wordInputs = [model, ...steps.inputs(), ...(steps.wordInputs?.() ?? [])];
    this.words = this.#descriptions.get(wordInputs, () => steps.describe(model));
    this.#arrange(steps, model, space);
  }

  /** From the source's state to stage and model; answers the problems of loading and reading. */
  #reach(steps: Steps<Data, Model, Layout>, state: SourceState, texts: WidgetWords): readonly Problem[] {
    if (state.kind === 'loading') {
      // A picture that stands is kept until the new one comes, and so is the button that asked for it once more.
      if (this.model !== null || (state.again && this.stage === 'unusable')) return this.#found;
      this.stage = 'waiting';
      return NONE;
    }
    this.model = null;
    if (state.kind === 'given') {
      const inputs = steps.inputs();
      const { data, problems } = this.#readings.get([state.payload, ...inputs], () => steps.read(state.payload));
      if (data !== null) this.model = this.#models.get([data, ...inputs], () => steps.analyse(data));
      this.stage = data === null ? 'unusable' : 'drawn';
      return problems;
    }
    this.stage = state.kind === 'failed' ? 'unusable' : 'empty';
    return state.kind === 'failed' ? this.#faults.get([state, texts], () => [state.fault(texts)]) : NONE;
  }

  #arrange(steps: Steps<Data, Model, Layout>, model: Model, { width, remPx, font }: Space): void {
    if (width <= 0) {
      // In a place that is hidden for a while nobody sees the picture, and what is open in it stays open.
      if (this.#arranged !== model) this.layout = null;
      return;
    }
    this.#arranged = model;
    const inputs = [model, width, font, ...steps.inputs(), ...steps.layoutInputs()];
    this.layout = this.#layouts.get(inputs, () => steps.arrange(model, { width, remPx, measure: measureFor(font) }));
  }
}
