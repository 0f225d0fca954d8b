import { type Problem, warning } from '../common/problem.js';
import { breakText } from '../drawing/labels.js';
import type { Scene, Shape } from '../drawing/scene.js';
import { analyseSpc, type SpcAnalysis, type SpcData } from '../spc/index.js';
import { readAxisEnds } from '../widget/axis-ends.js';
import { type FigureWords, titled } from '../widget/figure.js';
import { Memo } from '../widget/memo.js';
import type { DrawingSpace, Steps } from '../widget/stairs.js';
import { type Format, numbered } from '../words/format.js';
import type { SpcWords } from '../words/spc.js';
import { notesOn } from '../words/spc-method.js';
import { latestPoint } from '../words/spc-points.js';
import { headlineOf, outsideAxis, subtitleOf, summaryOf, targetHistory } from '../words/spc-summary.js';
import { type SpcTelling, tellingOf } from '../words/spc-telling.js';
import type { WidgetWords } from '../words/widget.js';
import { timesOf, type Window, windowOf } from './axes.js';
import { arrangeSpc, type SpcLayout } from './layout.js';
import { markedMoments } from './marked.js';
import type { SpcOptions } from './options.js';
import { readPayload, type SpcAttributes } from './reading.js';
import { colours, EVENT, roles } from './roles.js';
import { spcTable } from './table.js';
import { drawVerdicts, type Verdicts, verdictsOf } from './verdicts.js';

/** What the element's own properties say, as its page set them. */
export interface SpcChoices {
  readonly attributes: SpcAttributes;
  /** The ends of the time axis as they are written. */
  readonly options: Omit<SpcOptions, 'from' | 'to'> & Readonly<Record<'from' | 'to', string | null>>;
  readonly words: SpcWords;
  readonly widgetWords: WidgetWords;
  readonly format: Format;
  readonly officialColours: boolean;
  /** Whether an author's headline stands over the figure, so that the computed one opens the summary. */
  readonly hasHeading: boolean;
}

/** The steps of a chart, and what it tells of a model. */
export interface SpcSteps extends Steps<SpcData, SpcAnalysis, SpcLayout> {
  telling(model: SpcAnalysis): SpcTelling;
  /** Worked out once for a model: they go through all points, and a step of the pointer asks for them again. */
  verdicts(model: SpcAnalysis): Verdicts;
}

/** From data to picture, for an element that says what it was told to be. */
export function spcSteps(choices: () => SpcChoices): SpcSteps {
  const dataOf = new WeakMap<SpcAnalysis, SpcData>();
  const tellings = new Memo<SpcTelling>();
  const verdicts = new Memo<Verdicts>();
  const problemLists = new Memo<readonly Problem[]>();
  const telling = (model: SpcAnalysis) => {
    const { words, format } = choices();
    return tellings.get([model, words, format], () => tellingOf(model, dataOf.get(model) ?? NO_DATA, words, format));
  };
  return {
    roles,
    colours,
    telling,
    verdicts: (model) => verdicts.get([telling(model)], () => verdictsOf(telling(model))),
    read: (payload) => readPayload(payload, choices().attributes, choices().words),
    analyse: (data) => {
      const analysis = analyseSpc(data);
      dataOf.set(analysis, data);
      return analysis;
    },
    problemsOf: (model) => {
      const { options, words } = choices();
      return problemLists.get([model, options.from, options.to, words], () => [
        ...model.problems,
        ...axisProblems(telling(model), choices()),
      ]);
    },
    describe: (model) => describe(telling(model), choices()),
    arrange: (model, space) => arrangeSpc(telling(model), optionsOf(choices()), space),
    tabulate: (model) => spcTable(telling(model)),
    sourceOf: (model) => dataOf.get(model)?.source ?? null,
    exported: (model, space) => ({ scene: exported(telling(model), choices(), space), key: [] }),
    inputs: () => [...Object.values(choices().attributes), choices().words],
    wordInputs: () => [choices().hasHeading, choices().options.from, choices().options.to],
    layoutInputs: () => Object.values(choices().options),
  };
}

const NO_DATA: SpcData = { points: [] };

/** The texts of a figure. One without a title says so as its headline, and its verdict as under an author's. */
function describe(telling: SpcTelling, choices: SpcChoices): FigureWords {
  const { words, data, metric } = telling;
  const { hasHeading } = choices;
  const outside = outsideNote(telling, choices);
  if (data.title) return figureWords(telling, metric, hasHeading, outside);
  const unnamed = figureWords({ ...telling, metric: words.unnamed }, metric, true, outside);
  return hasHeading ? unnamed : titled(unnamed, words.untitled);
}

function figureWords(
  telling: SpcTelling,
  subject: string,
  verdictFirst: boolean,
  outside: readonly string[],
): FigureWords {
  const { words, analysis, period } = telling;
  const headline = headlineOf(telling);
  const { summary, rest } = summaryOf(telling, verdictFirst);
  const latest = latestPoint(analysis);
  return {
    headline,
    subtitle: subtitleOf(telling),
    summary,
    notes: [...outside, ...(rest.length > 0 ? [rest.join(' ')] : []), ...notesOn(telling)],
    subject,
    announcement: words.announcement(
      headline,
      words.points(analysis.points.length),
      latest ? period(latest.date) : null,
    ),
  };
}

/** The picture with its verdicts above it, and what it marks under it. */
function exported(telling: SpcTelling, choices: SpcChoices, space: DrawingSpace): Scene {
  const verdicts = drawVerdicts(verdictsOf(telling), choices.officialColours, space);
  const scene = arrangeSpc(telling, optionsOf(choices), space, verdicts.height);
  const marked = drawMarked(telling, space, scene.height);
  return { ...scene, height: marked.height, shapes: [...verdicts.shapes, ...scene.shapes, ...marked.shapes] };
}

/** The numbered list of steps and annotations as lines of text from `top` on. */
function drawMarked(telling: SpcTelling, { width, remPx, measure }: DrawingSpace, top: number) {
  const moments = markedMoments(telling).map(({ entry }, i) => numbered(i + 1, entry));
  const texts = [...moments, ...targetHistory(telling)];
  const lines = texts.flatMap((text) => breakText(text, width, EVENT, measure));
  const y = (line: number) => top + line * remPx * 1.15;
  const shapes = lines.map((text, i): Shape => ({ kind: 'text', role: 'event', x: 0, y: y(i + 1), text }));
  return { shapes, height: y(lines.length) + (lines.length > 0 ? remPx * 0.5 : 0) };
}

function optionsOf(choices: SpcChoices): SpcOptions {
  return { ...choices.options, ...axisEnds(choices).ends };
}

/** What is wrong with the time that a page asks for. */
function axisProblems(telling: SpcTelling, choices: SpcChoices): readonly Problem[] {
  const { problems } = axisEnds(choices);
  const window = windowIn(telling, choices);
  return !window || window.first <= window.last
    ? problems
    : [...problems, warning('axis-without-points', [], outsideAxis(telling))];
}

/** That the verdict is of a point outside the picture: its lines may differ from those that are drawn. */
function outsideNote(telling: SpcTelling, choices: SpcChoices): string[] {
  const { words, period, analysis } = telling;
  const { points, latest } = analysis;
  const { first, last } = windowIn(telling, choices) ?? { first: 0, last: points.length - 1 };
  if (first > last || latest === null || (latest >= first && latest <= last)) return [];
  const [from = '', to = '', of = ''] = [first, last, latest].map((place) => period(points[place]?.date ?? ''));
  return [words.outsidePicture(words.span(from, to), of)];
}

/** The points within the time that a page asks for; `null`: it asks for none. */
function windowIn({ analysis: { points } }: SpcTelling, choices: SpcChoices): Window | null {
  const { ends } = axisEnds(choices);
  return (ends.from ?? ends.to) === null || points.length === 0 ? null : windowOf(timesOf(points), ends);
}

function axisEnds({ options: { from, to }, widgetWords }: SpcChoices) {
  return readAxisEnds(from, to, widgetWords);
}
