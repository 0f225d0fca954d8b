import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Problem, warning } from '../common/problem.js';
import { analyseJourney, type Journey, type RatingData } from '../ratings/index.js';
import { readAxisEnds } from '../widget/axis-ends.js';
import { controlStyles } from '../widget/control-styles.js';
import { fireAfterUpdate, ImprovementSelectEvent } from '../widget/events.js';
import { ImprovementWidget } from '../widget/improvement-widget.js';
import { renderKeyList } from '../widget/key.js';
import { Memo } from '../widget/memo.js';
import type { Steps } from '../widget/stairs.js';
import { widgetStyles } from '../widget/styles.js';
import { paletteStyles, roleStyles } from '../widget/theme.js';
import { type JourneyWords, journeyWords } from '../words/journey.js';
import { outsideAxis } from '../words/journey-axis.js';
import { type Phrases, phrasesOf } from '../words/journey-phrases.js';
import { tellJourney } from '../words/journey-telling.js';
import { type WidgetWords, widgetWords } from '../words/widget.js';
import { arrangeJourney, type JourneyLayout } from './layout.js';
import { readPayload } from './read.js';
import { journeyRoles } from './roles.js';
import { journeyColours, journeyStyles } from './styles.js';
import { journeyTable } from './table.js';
import { renderChooser, renderCurrent } from './view-current.js';
import { renderLists } from './view-lists.js';
import { renderJourneyPicture } from './view-picture.js';

const EMPTY_AXIS = 'axis-without-points';

/**
 * How CQC has rated an organisation over the years: the overall rating as a step line in true time, the key questions,
 * support regimes, inspections and events under it, and the same as a list with links.
 *
 * Reads the library's rating data or a provider or location document of CQC's API as it is.
 *
 * @summary The CQC ratings of a trust, hospital or service through time.
 * @fires {ImprovementSelectEvent} improvement-select - The reader chose another level: `kind` is `entity`, `index` its
 * place in the model's `entities`.
 * @csspart details - The lists of ratings, support and events under the picture.
 */
export class RatingJourney extends ImprovementWidget<RatingData, Journey, JourneyLayout> {
  static override styles = [
    paletteStyles(journeyColours),
    widgetStyles,
    controlStyles,
    roleStyles(journeyRoles),
    journeyStyles,
  ];

  /** Where the time axis begins: a day, month or year. Two elements with the same `from` and `to` share one axis. */
  @property() from: string | null = null;

  /** Where the time axis ends: a day, month or year. */
  @property() to: string | null = null;

  /** The order of the list of ratings; whatever is not `oldest-first` is `newest-first`. */
  @property() order: 'newest-first' | 'oldest-first' = 'newest-first';

  /**
   * Whose ratings are shown: the id or name of a location or service in the data, or its key in the model's `entities`.
   * Absent: the organisation's own. The reader's choice is written to the property, as a key.
   */
  @property() entity: string | null = null;

  /** Words in place of the element's own, for another language or house style; see `journeyWords` and `widgetWords`. */
  @property({ attribute: false }) words: Partial<JourneyWords & WidgetWords> | null = null;

  #phrases = new Memo<Phrases>();
  #axis = new Memo<ReturnType<typeof readAxisEnds>>();
  #problems = new Memo<readonly Problem[]>();

  protected override readonly steps: Steps<RatingData, Journey, JourneyLayout> = {
    roles: journeyRoles,
    colours: journeyColours,
    read: readPayload,
    analyse: (data) => analyseJourney(data, { today: this.today, entity: this.entity }),
    problemsOf: (journey) =>
      this.#problems.get([journey, this.#axisNow, this.#phrasesNow], () => this.#problemsOf(journey)),
    describe: (journey) => tellJourney(journey, this.#phrasesNow, this.isTitled),
    arrange: (journey, space) => arrangeJourney(journey, space, this.#axisNow.ends, this.#phrasesNow),
    tabulate: (journey) => journeyTable(journey, this.#phrasesNow),
    sourceOf: ({ source }) => source ?? null,
    exported: (journey, space) => {
      const { scene, key } = this.steps.arrange(journey, space);
      return { scene: scene ?? { width: space.width, height: 0, shapes: [] }, key };
    },
    inputs: () => [this.today, this.entity, this.#phrasesNow],
    wordInputs: () => [this.isTitled],
    layoutInputs: () => [this.#axisNow],
  };

  get #phrasesNow(): Phrases {
    return this.#phrases.get([this.words, this.format], () =>
      phrasesOf({ ...journeyWords, ...this.words }, this.format),
    );
  }

  get #axisNow(): ReturnType<typeof readAxisEnds> {
    return this.#axis.get([this.from, this.to, this.widgetWords], () =>
      readAxisEnds(this.from, this.to, this.widgetWords),
    );
  }

  #problemsOf(journey: Journey): readonly Problem[] {
    const { ends, problems } = this.#axisNow;
    const outside = outsideAxis(journey, ends, this.#phrasesNow);
    const empty = outside === null ? [] : [warning(EMPTY_AXIS, [], outside)];
    return [...journey.problems, ...problems, ...empty];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('words')) this.widgetWords = { ...widgetWords, ...this.words };
    super.willUpdate(changed);
  }

  protected override renderAbove(_layout: JourneyLayout | null, journey: Journey): unknown {
    return renderCurrent(journey, this.#phrasesNow, renderChooser(journey, this.#phrasesNow, this.#choose));
  }

  protected override renderPicture({ scene, key }: JourneyLayout, journey: Journey): unknown {
    if (!scene) return nothing;
    const { words, subject } = this.#phrasesNow;
    const outside = this.problems.find(({ code }) => code === EMPTY_AXIS);
    const below = [outside && html`<p>${outside.message}</p>`, renderKeyList(key, this.widgetWords.keyName)];
    return renderJourneyPicture(scene, words.pictureName(subject(journey.organisation)), below);
  }

  protected override renderDetails(layout: JourneyLayout | null, journey: Journey): unknown {
    return renderLists(journey, this.order !== 'oldest-first', layout?.groups ?? [], this.#phrasesNow);
  }

  #choose = (event: Event): void => {
    const { value, selectedIndex: index } = event.currentTarget as HTMLSelectElement;
    this.entity = value;
    fireAfterUpdate(this, new ImprovementSelectEvent({ kind: 'entity', index }));
  };
}
