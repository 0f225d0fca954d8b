import type { Reading } from '../common/problem.js';
import { analyseThemes, readThemes, type ThemeComparison, type ThemeData, themesFromTable } from '../themes/index.js';
import type { Payload } from '../widget/fetching.js';
import { type FigureWords, titled } from '../widget/figure.js';
import { Memo } from '../widget/memo.js';
import type { DrawingSpace, Steps } from '../widget/stairs.js';
import type { Format } from '../words/format.js';
import type { RadarWords } from '../words/radar.js';
import { tellThemes } from '../words/radar-telling.js';
import { type RadarTelling, titleOf } from '../words/radar-themes.js';
import { arrange, type Form, type RadarLayout, type RadarOptions, withNames } from './layout.js';
import { themeRoles } from './roles.js';
import { themeColours } from './styles.js';
import { themeTable } from './table.js';

/** What the element's own properties say, as its page set them. */
export interface RadarChoices extends RadarOptions {
  /** Whether themes are tabs, which stand over the picture; otherwise their names are part of it. */
  readonly tabs: boolean;
  /** Whether the author's heading stands in place of the headline. */
  readonly titled: boolean;
  /** Whether the page is being printed. */
  readonly printing: boolean;
  readonly words: RadarWords;
  readonly format: Format;
}

/** The steps of a theme picture, what is needed to speak of it, and what was drawn last. */
export interface RadarSteps extends Steps<ThemeData, ThemeComparison, RadarLayout> {
  tellingOf(model: ThemeComparison): RadarTelling;
  readonly latest: RadarLayout | null;
}

export function radarSteps(choices: () => RadarChoices): RadarSteps {
  const tellings = new Memo<RadarTelling>();
  // What was drawn last of the same comparison with the same choices, in perhaps another width.
  const drawn = new Memo<{ form: Form | null }>();
  let latest: RadarLayout | null = null;
  const tellingOf = (model: ThemeComparison) => {
    const { words, format } = choices();
    return tellings.get([model, words, format], () => ({ model, words, format }));
  };
  const place = (model: ThemeComparison, space: DrawingSpace, previous: Form | null) =>
    arrange(tellingOf(model), { ...choices(), ...space, previous });
  const layoutInputs = () => {
    const { asked, rings, outline, multiples, tabs, printing } = choices();
    return [asked, rings, outline, multiples, tabs, printing];
  };
  return {
    get latest() {
      return latest;
    },
    tellingOf,
    roles: themeRoles,
    colours: themeColours,
    read,
    analyse: analyseThemes,
    problemsOf: ({ problems }) => problems,
    describe: (model) => describe(tellingOf(model), choices().titled),
    arrange: (model, space) => {
      const before = drawn.get([model, ...layoutInputs()], () => ({ form: null }));
      const placed = place(model, space, before.form);
      before.form = placed.form;
      latest = hasTabs(model, choices()) ? placed : { ...placed, scene: withNames(placed, space.remPx) };
      return latest;
    },
    tabulate: (model) => themeTable(tellingOf(model)),
    sourceOf: ({ source }) => source,
    exported: (model, space) => {
      const layout = place(model, space, null);
      return { scene: withNames(layout, space.remPx), key: layout.key };
    },
    inputs: () => [choices().words],
    wordInputs: () => [choices().titled],
    layoutInputs,
  };
}

/** Themes are tabs where there is evidence to show, and text otherwise. */
export function hasTabs({ withEvidence }: ThemeComparison, { tabs }: RadarChoices): boolean {
  return tabs && withEvidence > 0;
}

function read(payload: Payload): Reading<ThemeData> {
  if (payload.form === 'json') return readThemes(payload.value);
  const table = themesFromTable(payload.table);
  if (table.data === null) return { data: null, problems: table.problems };
  const { data, problems } = readThemes(table.data);
  return { data, problems: [...table.problems, ...problems] };
}

/** The texts of a figure. One without a title says so as its headline, and its verdict as under an author's. */
function describe(telling: RadarTelling, isTitled: boolean): FigureWords {
  const isUntitled = telling.model.title === null && !isTitled;
  const subject = titleOf(telling);
  const words = { ...tellThemes(telling, isTitled || isUntitled), subject };
  return isUntitled ? titled(words, subject) : words;
}
