import type { Reading } from '../common/problem.js';
import { analyseJourney, type Journey, type RatingData, ratingsFromTable, readRatings } from '../ratings/index.js';
import type { Payload } from '../widget/fetching.js';
import type { SourceLine } from '../widget/figure.js';
import type { ExportedPicture, Steps } from '../widget/stairs.js';
import type { Phrases } from '../words/journey-phrases.js';
import { tellJourney } from '../words/journey-telling.js';
import type { AxisEnds } from './frame.js';
import { arrangeJourney, type JourneyLayout } from './layout.js';
import { journeyRoles } from './roles.js';
import { journeyColours } from './styles.js';
import { journeyTable } from './table.js';

/** What the steps from data to picture need to know of the element, as it is at the time. */
export interface JourneySettings {
  readonly today: string | null;
  /** Whose journey: the key, id or name of the organisation, a location or a service; `null`: the organisation's. */
  readonly entity: string | null;
  readonly axis: { readonly ends: AxisEnds; readonly problems: Reading<unknown>['problems'] };
  readonly phrases: Phrases;
}

export function journeySteps(settings: () => JourneySettings): Steps<RatingData, Journey, JourneyLayout> {
  const arrange: Steps<RatingData, Journey, JourneyLayout>['arrange'] = (journey, space) => {
    const { axis, phrases } = settings();
    return arrangeJourney(journey, space, axis.ends, phrases);
  };
  return {
    roles: journeyRoles,
    colours: journeyColours,
    read,
    analyse: (data) => {
      const { today, entity } = settings();
      return analyseJourney(data, { ...(today === null ? {} : { today }), ...(entity === null ? {} : { entity }) });
    },
    problemsOf: (journey) => journey.problems,
    describe: (journey) => tellJourney(journey, settings().phrases),
    arrange,
    tabulate: (journey) => journeyTable(journey, settings().phrases),
    sourceOf,
    exported: (journey, space): ExportedPicture => {
      const { scene, key } = arrange(journey, space);
      return { scene: scene ?? { width: space.width, height: 0, shapes: [] }, key };
    },
    inputs: () => {
      const { today, entity, phrases } = settings();
      return [today, entity, phrases];
    },
    layoutInputs: () => [settings().axis],
  };
}

function read(payload: Payload): Reading<RatingData> {
  if (payload.form === 'json') return readRatings(payload.value);
  const { json, problems } = ratingsFromTable(payload.table);
  const reading = readRatings(json);
  return { data: reading.data, problems: [...problems, ...reading.problems] };
}

function sourceOf({ source }: Journey): SourceLine | null {
  if (!source) return null;
  const { label, href, updated } = source;
  return { label: label ?? href ?? '', href, updated };
}
