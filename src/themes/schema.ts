import * as v from 'valibot';
import {
  axis,
  count,
  evidence,
  framework,
  number,
  optional,
  peers,
  readableDocument,
  scale,
  series,
  target,
  text,
} from './shape.js';

/**
 * The shape of theme data as it is published, for the JSON Schema: what is read (shape.ts), with what is required and
 * what it means. A page does not carry it.
 */
const numbers = v.pipe(optional(v.record(v.string(), v.nullable(number))), v.description('By theme id.'));

const { assumed: _, ...measures } = scale.entries;
const { fromTable: __, tableOnly: ___, ...members } = readableDocument.entries;

const publishedScale = v.object({
  ...measures,
  min: number,
  max: number,
  levels: v.pipe(scale.entries.levels, v.description('A word for each whole number from min to max.')),
  unit: v.pipe(scale.entries.unit, v.description('For example %; levels have none.')),
});

const publishedAxis = v.object({
  ...axis.entries,
  id: text,
  same: v.pipe(
    axis.entries.same,
    v.description('The name of the theme across frameworks, where it is the same there.'),
  ),
});

const publishedFramework = v.object({
  ...framework.entries,
  id: v.pipe(text, v.description('di2017, di2018, traits2019 and si2020 ship with the library.')),
  scale: optional(publishedScale),
  axes: optional(v.array(v.union([text, publishedAxis]))),
});

const publishedSeries = v.object({
  ...series.entries,
  values: v.pipe(
    v.record(v.string(), v.nullable(v.union([number, v.boolean()]))),
    v.description('By theme id: numbers on the scale, with presence true or false; null is not assessed.'),
  ),
  n: v.pipe(series.entries.n, v.description('How many people answered, or passages were coded.')),
  framework: v.pipe(series.entries.framework, v.description('Another framework than that of the data.')),
});

const publishedPeers = v.object({
  ...peers.entries,
  year: count,
  n: v.pipe(count, v.description('How many organisations; 10 or more.')),
  low: numbers,
  mid: numbers,
  high: numbers,
});

export const themeDocument = v.object({
  ...members,
  framework: v.union([
    v.pipe(text, v.description('The id of a framework that ships with the library, for presence.')),
    publishedFramework,
  ]),
  series: v.pipe(v.array(publishedSeries), v.minLength(1)),
  target: optional(
    v.object({ ...target.entries, values: numbers, band: optional(v.object({ low: number, high: number })) }),
  ),
  peers: optional(publishedPeers),
  evidence: optional(v.array(v.object({ ...evidence.entries, axis: text }))),
});

/** Theme data as an author writes it. */
export type ThemeJson = v.InferInput<typeof themeDocument>;
