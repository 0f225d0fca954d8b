import {
  type CSSResultGroup,
  type CSSResultOrNative,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type { Problem } from '../common/problem.js';
import { type Format, formatFor } from '../words/format.js';
import { type WidgetWords, widgetWords } from '../words/widget.js';
import { Announcer } from './announcer.js';
import { ColourCheck } from './colour-check.js';
import { DataSource } from './data-source.js';
import { tableToCsv } from './data-table.js';
import { DownloadMenu } from './download-menu.js';
import { fireAfterUpdate } from './events.js';
import { givenHeading, renderFigure, renderSource, sourceText, titled } from './figure.js';
import { LocaleController } from './locale.js';
import { Memo } from './memo.js';
import { News } from './news.js';
import { Paper } from './paper.js';
import { restyle } from './restyle.js';
import { SpaceController } from './space.js';
import { Stairs, type Steps } from './stairs.js';
import { type Language, partlyText, renderNoData, renderPartly, renderRemarks, renderUnusable } from './states.js';
import { TableDetails } from './table-details.js';
import { figureToSvg, svgToPng } from './taking-away.js';
import { legible } from './text-size.js';
import { warnOfMissingTitle } from './untitled.js';
import { VisibilityController } from './visibility.js';

/**
 * What every element of the library shares: where data comes from, when to draw, how wide, what to do when something is
 * wrong, the figure's parts and what can be taken away. An element adds its steps (how its data is read, what it means,
 * how it is said and arranged), which are pure functions elsewhere, and paints what they return.
 *
 * @fires {ImprovementLoadEvent} improvement-load - Data was read, analysed and drawn; `model` is what it means.
 * @fires {ImprovementProblemEvent} improvement-problem - Something needs the author: `problems` says what and where.
 * @slot - The data: a `<script type="application/json">`, or a `<table>`, which people see until the picture stands.
 * @slot description - An author's own words, shown after the computed summary, which they never replace.
 * @csspart headline - The message as a title.
 * @csspart subtitle - What is shown, and over which time.
 * @csspart summary - The computed text.
 * @csspart notes - Caveats and method.
 * @csspart picture - The picture.
 * @csspart controls - Controls that explore the picture.
 * @csspart table - The disclosure with the data table.
 * @csspart source - Source, licence and date.
 * @cssproperty [--improvement-font=inherit] - The font family.
 * @cssproperty [--improvement-reserved-height=max(54rem, 78rem - 40vw)] - Height kept free until the figure stands.
 */
export abstract class ImprovementWidget<Data, Model, Layout> extends LitElement {
  /**
   * The data, as an object (not JSON text). Of `data` and `src` the one set last counts; either silences the children.
   * `null`, or `undefined` in the place of data, shows the empty state. A change must be a new object.
   */
  @property({ attribute: false })
  get data(): unknown {
    return this.#source.data;
  }
  set data(value: unknown) {
    this.#source.data = value;
  }

  /**
   * The address of the data, fetched with the page's own cookies. A newer address aborts the older fetch. Absent: the
   * `data` property, or else the children, are read.
   */
  @property()
  get src(): string | null {
    return this.#source.src;
  }
  set src(value: string | null) {
    this.#source.src = value;
  }

  /** The author's headline in place of the computed one, whose verdict then opens the summary. */
  @property() heading: string | null = null;

  /** The level of the headline, 2 to 6; 0 makes it a paragraph. Anything else counts as 3. */
  @property({ attribute: 'heading-level', converter: (level) => Number(level || 3) }) headingLevel = 3;

  /** `lazy`: drawn when near the window, when printed and when linked to; the space is reserved. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** `light` (whatever the system says), `dark`, or `auto` (as the system says). Paper is always light. */
  @property({ reflect: true, useDefault: true }) theme: 'light' | 'dark' | 'auto' = 'light';

  /** `mdc`: the official Making Data Count colours and round icons, with darker outlines that carry the contrast. */
  @property({ reflect: true, useDefault: true }) palette: 'default' | 'mdc' = 'default';

  /**
   * The day that counts as today, as an ISO date, for ages and open ends of rating journeys; charts and radars do not
   * depend on the day. Absent or not a date: the real day.
   */
  @property() today: string | null = null;

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return legible(LitElement.finalizeStyles(styles));
  }

  /** The steps from data to picture. */
  protected abstract readonly steps: Steps<Data, Model, Layout>;

  protected readonly space: SpaceController = new SpaceController(this);
  protected readonly announcer: Announcer = new Announcer(this);
  /** What the element says whatever it draws. */
  protected widgetWords: WidgetWords = widgetWords;

  #source = new DataSource(this, {
    readsCsv: () => this.readsCsv,
    onSettled: (outcome) =>
      this.announcer.sayWhenQuiet(outcome === 'loaded' ? this.widgetWords.loaded : this.widgetWords.couldNotLoad),
  });
  #locale = new LocaleController(this);
  #visibility = new VisibilityController(this, () => this.loading === 'lazy');
  #table = new TableDetails(this);
  #menu = new DownloadMenu(this);
  /** The last of those that prepare for printing: what the others have asked for is drawn with it. */
  protected readonly paper: Paper = new Paper(this, () => {
    if (this.space.isKnown) this.performUpdate();
  });
  #stairs = new Stairs<Data, Model, Layout>();
  #colours = new ColourCheck(
    this,
    () => this.steps.colours,
    () => this.widgetWords,
  );
  #problems = new Memo<readonly Problem[]>();
  #news = new News<Model>();

  /** The computed text, as shown; empty while nothing is drawn. */
  get summary(): string {
    const { words } = this.#stairs;
    return words ? titled(words, this.heading).summary : '';
  }

  /** What was wrong or doubtful in loading, reading, analysing and colouring, together. */
  get problems(): readonly Problem[] {
    const lists = [this.#stairs.problems, this.#colours.problems];
    return this.#problems.get(lists, () => lists.flat());
  }

  /** What the pure functions returned; `null` while nothing is drawn. */
  get model(): Model | null {
    return this.#stairs.model;
  }

  /** Whether `src` may answer with CSV. */
  protected get readsCsv(): boolean {
    return false;
  }

  /** Whether an author's headline stands in place of the computed one. */
  protected get isTitled(): boolean {
    return givenHeading(this.heading) !== '';
  }

  protected get format(): Format {
    return formatFor(this.widgetWords.locale);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.space.isKnown) await this.space.measured();
    super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const space = this.paper.fit(this.space.current);
    this.#stairs.climb(this.steps, this.#source.state, this.#visibility.isDue, space, this.widgetWords);
  }

  protected override firstUpdated(): void {
    this.space.watchProbe(this.renderRoot.children[0] as Element);
  }

  /** Events come after the update, so that a listener finds the picture in place. */
  protected override updated(_changed: PropertyValues): void {
    const { model, words } = this.#stairs;
    const { problems } = this;
    const { events, isReplaced } = this.#news.since(model, problems, words?.announcement, this.#source.state);
    if (isReplaced && words) this.announcer.sayWhenQuiet(words.announcement);
    if (events.length === 0) return;
    warnOfMissingTitle(this, problems);
    fireAfterUpdate(this, ...events);
  }

  /**
   * The whole figure as an SVG document: title, picture, key, source and date. From the model, not from the page.
   * @returns {string} An SVG document.
   * @throws {Error} When nothing is drawn.
   */
  toSvg(): string {
    const { model, words } = this.#drawn();
    return figureToSvg(this.steps, model, {
      words: titled(words, this.heading),
      partly: partlyText(this.problems, this.widgetWords),
      language: this.widgetWords.locale,
      dark: this.theme === 'dark',
      officialColours: this.palette === 'mdc',
      source: sourceText(this.steps.sourceOf(model), this.widgetWords, this.format),
    });
  }

  /**
   * The whole figure as a PNG picture, at twice its size.
   * @returns {Promise<Blob>} Rejected where nothing is drawn, or, saying what to allow, where `blob:` is forbidden.
   */
  async toPng(): Promise<Blob> {
    return svgToPng(this.toSvg(), this.widgetWords);
  }

  /**
   * The figure's data as CSV that Excel opens as it is (UTF-8 with a byte order mark, formulas guarded).
   * @returns {string} CSV with a head row.
   * @throws {Error} When nothing is drawn.
   */
  toCsv(): string {
    return tableToCsv(this.steps.tabulate(this.#drawn().model));
  }

  /**
   * Builds the data table, which otherwise waits until it is opened or printed.
   * @returns {Promise<HTMLTableElement | null>} The table; `null` when nothing is drawn.
   */
  async dataTable(): Promise<HTMLTableElement | null> {
    this.#table.want();
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLTableElement>('.table table');
  }

  /** Paints the layout: everything inside the picture's box. */
  protected abstract renderPicture(layout: Layout, model: Model): unknown;

  /** What stands between the words and the picture: the verdict as a mark, the key. */
  protected renderAbove(_layout: Layout, _model: Model): unknown {
    return nothing;
  }

  /** Controls under the picture. */
  protected renderControls(_layout: Layout | null, _model: Model): unknown {
    return nothing;
  }

  /** Lists and panels under the controls. */
  protected renderDetails(_layout: Layout | null, _model: Model): unknown {
    return nothing;
  }

  protected override render(): TemplateResult {
    return html`<span class="probe"></span>${this.#renderStage()}
      <div class="status" role="status" lang=${this.#language}>${this.announcer.text}</div>`;
  }

  get #language(): Language {
    const { locale } = this.widgetWords;
    return this.#locale.differsFrom(locale) ? locale : nothing;
  }

  #renderStage(): TemplateResult {
    const { stage, problems } = this.#stairs;
    if (stage === 'drawn') return this.#renderFigure();
    if (stage === 'unusable') return renderUnusable(problems, this.#source, this.widgetWords, this.#language);
    return renderNoData(stage, this.widgetWords, this.#language);
  }

  #renderFigure(): TemplateResult {
    const { layout, problems } = this.#stairs;
    const { model, words } = this.#drawn();
    const shown = titled(words, this.heading);
    return renderFigure({
      words: shown,
      headingLevel: this.headingLevel,
      language: this.#language,
      direction: this.widgetWords.direction,
      problems: renderPartly(problems, this.widgetWords),
      remarks: renderRemarks(this.problems, this.widgetWords),
      above: layout ? this.renderAbove(layout, model) : nothing,
      picture: layout ? this.renderPicture(layout, model) : nothing,
      controls: this.renderControls(layout, model),
      details: this.renderDetails(layout, model),
      table: this.#table.shown(model, words.subject, () => this.steps.tabulate(model), this.widgetWords),
      source: renderSource(this.steps.sourceOf(model), this.widgetWords, this.format),
      menu: this.#menu.shown(shown.headline, this.widgetWords),
    });
  }

  #drawn(): { model: Model; words: NonNullable<Stairs<Data, Model, Layout>['words']> } {
    const { model, words } = this.#stairs;
    if (model === null || words === null) throw new Error(this.widgetWords.nothingDrawn);
    return { model, words };
  }
}
