import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { type Problem, warning } from '../common/problem.js';
import type { ThemeComparison, ThemeData } from '../themes/index.js';
import { controlStyles } from '../widget/control-styles.js';
import { tableToCsv } from '../widget/data-table.js';
import { fireAfterUpdate, ImprovementSelectEvent } from '../widget/events.js';
import { ImprovementWidget } from '../widget/improvement-widget.js';
import { renderKeyList } from '../widget/key.js';
import { Memo } from '../widget/memo.js';
import { widgetStyles } from '../widget/styles.js';
import { paletteStyles, roleStyles } from '../widget/theme.js';
import { type RadarWords, radarWords } from '../words/radar.js';
import { type WidgetWords, widgetWords } from '../words/widget.js';
import type { RadarLayout } from './layout.js';
import { Pointing } from './pointing.js';
import { themeRoles } from './roles.js';
import { hasTabs, type RadarChoices, radarSteps } from './steps.js';
import { radarStyles, themeColours } from './styles.js';
import { themeCsvTable } from './table.js';
import { renderRadar, renderReadout, renderReason } from './view.js';
import { renderList, renderPanel } from './view-evidence.js';

/**
 * Where an organisation stands on the themes of improvement, before and after, with its target and its peers: a radar
 * where the names of the themes have room around one, a dot plot where they have not, and a small picture for each of
 * three to six series. What was not assessed is a gap and a word, never a zero.
 *
 * With evidence, each theme is a tab whose panel quotes it.
 *
 * @summary Themes of improvement, before and after, with the evidence a click away.
 * @fires {ImprovementSelectEvent} improvement-select - A reader chose a theme: `kind` is `axis`, `index` its place in
 * the model's `axes`, `axis` its id.
 */
export class ThemeRadar extends ImprovementWidget<ThemeData, ThemeComparison, RadarLayout> {
  static override styles = [
    paletteStyles(themeColours),
    widgetStyles,
    controlStyles,
    roleStyles(themeRoles),
    radarStyles,
  ];

  /**
   * The form: `auto` (a radar where it can be read, else a dot plot), `radar`, `dot` or `table`. Where no radar can be
   * read, a dot plot is drawn all the same, and a problem says why.
   */
  @property() layout: 'auto' | 'radar' | 'dot' | 'table' = 'auto';

  /**
   * The id of the theme whose tab is open. The reader's choice is written to the property. Absent: the theme of largest
   * change, or else the first with evidence.
   */
  @property() selected: string | null = null;

  /** What stands at the rings: the scale's `words`, its `numbers`, or `both`. */
  @property() rings: 'words' | 'numbers' | 'both' = 'words';

  /** `none` leaves out the line from theme to theme, which says nothing of its own; the marks stay. */
  @property() outline: 'line' | 'none' = 'line';

  /** `off`: three to six series share one dot plot instead of having a small picture each. */
  @property() multiples: 'auto' | 'off' = 'auto';

  /** Where the evidence stands: in a `panel` of the theme chosen, as a `list` of all themes, or nowhere (`none`). */
  @property() evidence: 'panel' | 'list' | 'none' = 'panel';

  /** Words in place of the element's own, for another language or house style; see `radarWords` and `widgetWords`. */
  @property({ attribute: false }) words: Partial<RadarWords & WidgetWords> | null = null;

  #wording: RadarWords = radarWords;
  #problems = new Memo<readonly Problem[]>();
  #pointing = new Pointing(
    (index) => this.#select(index),
    () => this.requestUpdate(),
  );
  #choices: RadarChoices = this.#choose();

  protected override readonly steps = radarSteps(() => this.#choices);

  /** What was wrong or doubtful, also a radar that was asked for and cannot be read here. */
  override get problems(): readonly Problem[] {
    const problems = super.problems;
    const reason = this.model !== null && this.layout === 'radar' ? (this.steps.latest?.reason ?? null) : null;
    if (reason === null) return problems;
    const words = this.#wording;
    return this.#problems.get([problems, reason, words], () => [
      ...problems,
      warning('radar-not-drawn', [], words.layout(reason)),
    ]);
  }

  #choose(): RadarChoices {
    const { layout, rings, outline, multiples, evidence, format } = this;
    return {
      asked: layout,
      rings,
      outline,
      multiples,
      format,
      words: this.#wording,
      titled: this.isTitled,
      printing: this.paper.printing,
      tabs: evidence !== 'list' && evidence !== 'none',
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('words')) {
      this.widgetWords = { ...widgetWords, ...this.words };
      this.#wording = { ...radarWords, ...this.words };
    }
    this.#choices = this.#choose();
    super.willUpdate(changed);
    const { model } = this;
    if (model === null) return;
    this.#pointing.follow(model, this.selected, hasTabs(model, this.#choices));
    if (this.#isTable) void this.dataTable();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#isTable) return;
    const table = this.renderRoot.querySelector<HTMLDetailsElement>('.table');
    if (table) table.open = true;
  }

  /**
   * The figure's data as CSV: a row for each theme of each series, with its date and basis.
   * @returns {string} CSV with a head row.
   * @throws {Error} When nothing is drawn.
   */
  override toCsv(): string {
    const { model } = this;
    return model === null ? super.toCsv() : tableToCsv(themeCsvTable(this.steps.tellingOf(model)));
  }

  protected override renderAbove({ key }: RadarLayout): unknown {
    return renderKeyList(key, this.widgetWords.keyName);
  }

  protected override renderPicture(layout: RadarLayout, model: ThemeComparison): unknown {
    if (layout.form === 'table') return nothing;
    return renderRadar(layout, this.steps.tellingOf(model), this.#pointing, hasTabs(model, this.#choices));
  }

  protected override renderControls(layout: RadarLayout | null, model: ThemeComparison): unknown {
    return [this.#renderExploring(layout, model), renderReason(layout?.reason ?? null, this.#wording)];
  }

  #renderExploring(layout: RadarLayout | null, model: ThemeComparison): unknown {
    const telling = this.steps.tellingOf(model);
    const isDrawn = layout !== null && layout.form !== 'table';
    if (model.withEvidence === 0 || this.evidence === 'none') {
      return isDrawn ? renderReadout(telling, this.#pointing) : nothing;
    }
    // Nobody can choose on paper: there the evidence of all themes stands in a list.
    if (isDrawn && this.evidence !== 'list' && !this.paper.printing) return renderPanel(this.#pointing.index, telling);
    return renderList(telling);
  }

  /** Whether the table is all there is to see. */
  get #isTable(): boolean {
    return this.model !== null && this.steps.latest?.form === 'table';
  }

  #select(index: number): void {
    const axis = this.model?.axes[index]?.id;
    if (axis === undefined) return;
    this.selected = axis;
    fireAfterUpdate(this, new ImprovementSelectEvent({ kind: 'axis', index, axis }));
  }
}
