import { property } from 'lit/decorators.js';
import type { SpcAnalysis, SpcData } from '../spc/index.js';
import { controlStyles } from '../widget/control-styles.js';
import { tableToCsv } from '../widget/data-table.js';
import { ImprovementWidget } from '../widget/improvement-widget.js';
import { widgetStyles } from '../widget/styles.js';
import { paletteStyles, roleStyles } from '../widget/theme.js';
import { type SpcWords, spcWords } from '../words/spc.js';
import { type WidgetWords, widgetWords } from '../words/widget.js';
import { Explorer } from './explorer.js';
import type { SpcLayout } from './layout.js';
import { colours, roles } from './roles.js';
import { type SpcChoices, spcSteps } from './steps.js';
import { spcStyles } from './styles.js';
import { spcCsvTable } from './table.js';
import { placeSlider, renderControls, renderMarked, renderPlot, renderVerdicts } from './view.js';

/** An empty attribute, as a template without a value writes it, fixes nothing. */
const endOf = (written: string | null) => (written ? Number(written) : null);

/**
 * A statistical process control chart: the values with their centre line, process limits and target, special causes by
 * shape and colour, the verdicts on variation and assurance in icons and words, and controls to explore every point.
 *
 * Reads the library's SPC data as JSON, a table or CSV. What the attributes say counts where the data does not say it.
 *
 * @summary A measure over time, and what in it is more than chance.
 * @fires {ImprovementSelectEvent} improvement-select - A point was selected: `kind` is `point`, `index` its place in
 * the model's `points`, `date` its date.
 * @csspart details - The list of numbered steps and annotations under the picture.
 */
export class SpcChart extends ImprovementWidget<SpcData, SpcAnalysis, SpcLayout> {
  static override styles = [paletteStyles(colours), widgetStyles, controlStyles, roleStyles(roles), spcStyles];

  /**
   * The name of the measure; stands for `title` in data that has none. Of several measures in a table or CSV the one that
   * is called so is drawn, or the only one whose name is made of its words; where none is, the first under its own name.
   */
  @property() metric: string | null = null;

  /** What the values are counted in, written after them: `%`, `days`, `per 1,000 bed days`. */
  @property() unit: string | null = null;

  /**
   * Which direction is good: `increase`, `decrease` or `neutral`. Absent here and in the data: neutral, with a warning.
   */
  @property() improvement: string | null = null;

  /** The target, a number on the scale of the values. */
  @property() target: string | number | null = null;

  /** The chart type, for example `i`, `run`, `p` or `g`. */
  @property() chart: string | null = null;

  /** The rules of which tool: `making-data-count` or `plot-the-dots`. */
  @property() preset: string | null = null;

  /** Limits come from this many first points: 12 or more. */
  @property() baseline: string | number | null = null;

  /** Where the time axis begins: a day, month or year. Points outside are not drawn, but they count. */
  @property() from: string | null = null;

  /** Where the time axis ends: a day, month or year. */
  @property() to: string | null = null;

  /** How the verdicts are shown: `icon+text`, `icon` or `text`. */
  @property() icons: 'icon+text' | 'icon' | 'text' = 'icon+text';

  /** The value axis: `flexible` as the values need, or `zero` with zero in it. */
  @property({ attribute: 'y-axis' }) yAxis: 'flexible' | 'zero' = 'flexible';

  /** Fixes the lower end of the value axis; a value below it moves the end, so that no point is lost. */
  @property({ converter: endOf, attribute: 'y-min' }) yMin: number | null = null;

  /** Fixes the upper end of the value axis; a value above it moves the end, so that no point is lost. */
  @property({ converter: endOf, attribute: 'y-max' }) yMax: number | null = null;

  /** Draws the lines at one and two sigma as well. */
  @property({ type: Boolean, attribute: 'sigma-lines' }) sigmaLines = false;

  /** Draws the moving ranges under a chart of individual values. */
  @property({ type: Boolean, attribute: 'moving-range' }) movingRange = false;

  /** Words in place of the element's own, for another language or house style; see `spcWords` and `widgetWords`. */
  @property({ attribute: false }) words: Partial<SpcWords & WidgetWords> | null = null;

  protected override readonly steps = spcSteps(() => this.#choices);

  #explorer = new Explorer(this);
  #layout: SpcLayout | null = null;
  #wording: SpcWords = spcWords;
  #choices: SpcChoices = this.#choose();

  protected override get readsCsv(): boolean {
    return true;
  }

  #choose(): SpcChoices {
    const { metric, unit, improvement, target, chart, preset, baseline, from, to, sigmaLines, movingRange } = this;
    return {
      attributes: { metric, unit, improvement, target, chart, preset, baseline },
      options: {
        ...{ from, to, sigmaLines, movingRange },
        yAxis: this.yAxis === 'zero' ? 'zero' : 'flexible',
        yMin: Number.isFinite(this.yMin) ? this.yMin : null,
        yMax: Number.isFinite(this.yMax) ? this.yMax : null,
      },
      words: this.#wording,
      widgetWords: this.widgetWords,
      format: this.format,
      officialColours: this.palette === 'mdc',
      hasHeading: this.isTitled,
    };
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('words')) {
      this.widgetWords = { ...widgetWords, ...this.words };
      this.#wording = { ...spcWords, ...this.words };
    }
    this.#choices = this.#choose();
    super.willUpdate(changed);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.#layout) placeSlider(this.renderRoot, this.#layout);
  }

  /**
   * The figure's data as CSV: raw numbers and ISO dates, the signal of each point, and both verdicts, in words.
   * @returns {string} CSV with a head row.
   * @throws {Error} When nothing is drawn.
   */
  override toCsv(): string {
    const { model } = this;
    return model === null ? super.toCsv() : tableToCsv(spcCsvTable(this.steps.telling(model)));
  }

  protected override renderAbove(_layout: SpcLayout, model: SpcAnalysis): unknown {
    return renderVerdicts(this.steps.verdicts(model), this.icons, this.palette === 'mdc');
  }

  protected override renderPicture(layout: SpcLayout, model: SpcAnalysis): unknown {
    this.#explorer.follow(model, layout);
    const { words, metric } = this.steps.telling(model);
    return renderPlot(words.pictureName(metric), layout, this.#explorer);
  }

  protected override renderControls(layout: SpcLayout | null, model: SpcAnalysis): unknown {
    this.#explorer.follow(model, layout);
    this.#layout = layout;
    return renderControls(this.steps.telling(model), this.#explorer, (text) => this.announcer.say(text));
  }

  protected override renderDetails(_layout: SpcLayout | null, model: SpcAnalysis): unknown {
    return renderMarked(this.steps.telling(model));
  }
}
