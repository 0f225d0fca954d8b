import type { Axis, Framework } from './data.js';

/**
 * The themes that four public texts of the Care Quality Commission name, in the order in which they name them. Labels
 * are the documents' own, short labels are ours. Care Quality Commission information is available under the Open
 * Government Licence v3.0.
 */
export interface ShippedFramework extends Omit<Framework, 'source'> {
  readonly id: string;
  readonly title: string;
  /** The text, and where it is published. */
  readonly source: { readonly text: string; readonly href: string | null };
  readonly year: number;
}

/** Id, label, and where they differ from these the short label and the name across frameworks (see crosswalk.ts). */
type Theme = readonly [id: string, label: string, short?: string | null, same?: string];

interface Publication {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly href: string | null;
  readonly text: string;
  readonly note: string | null;
  readonly themes: readonly Theme[];
}

function framework({ id, year, title, href, text, note, themes }: Publication): ShippedFramework {
  const axes = themes.map(
    ([axis, label, short = null, same = axis]): Axis => ({ id: axis, label, short, group: null, meaning: null, same }),
  );
  return { id, year, title, note, source: { text, href }, scale: null, axes };
}

const PUBLICATIONS = 'https://www.cqc.org.uk/publications/evaluation/driving-improvement-case-studies-';
const REACTION: Theme = ['reaction', 'Reaction to initial inspection report/rating', 'Reaction to report'];
const LEADERSHIP: Theme = ['leadership', 'Leadership'];
const GOVERNANCE: Theme = ['governance', 'Governance'];

/** The frameworks that ship with the library, oldest first. */
export const FRAMEWORKS: readonly ShippedFramework[] = [
  framework({
    id: 'di2017',
    year: 2017,
    title: 'Themes in CQC, Driving improvement (2017)',
    href: `${PUBLICATIONS}nhs-trusts`,
    text: 'Care Quality Commission, Driving improvement: case studies from eight NHS trusts, 14 June 2017',
    note: null,
    themes: [
      REACTION,
      LEADERSHIP,
      ['culture', 'Cultural change', 'Culture'],
      ['values', 'Vision and values'],
      GOVERNANCE,
      ['safety', 'Improving safety', 'Safety'],
      ['involvement', 'Patient and public involvement', 'Involvement'],
      ['outward', 'Looking outwards', 'Outwards', 'openness'],
      ['cqc', 'CQC engagement', 'CQC'],
    ],
  }),
  framework({
    id: 'di2018',
    year: 2018,
    title: 'Themes in CQC, Driving improvement: mental health (2018)',
    href: `${PUBLICATIONS}seven-mental-health-nhs-trusts`,
    text: 'Care Quality Commission, Driving improvement: case studies from seven mental health NHS trusts, 15 March 2018',
    note: 'The first four labels are those of the report’s page, the others follow a library abstract of the report.',
    themes: [
      REACTION,
      LEADERSHIP,
      GOVERNANCE,
      ['culture', 'Culture'],
      ['engagement', 'Staff engagement and empowerment', 'Staff engagement'],
      ['involvement', 'Involving patients and people who use services', 'Involvement'],
      ['outward', 'Outward looking: working with others', 'Working with others', 'partnership'],
      ['cqc', 'Relationship with CQC', 'CQC'],
    ],
  }),
  framework({
    id: 'traits2019',
    year: 2019,
    title: 'Common traits in the Chief Inspector’s column (2019)',
    href: null,
    text: 'Professor Ted Baker, Chief Inspector of Hospitals, monthly column for providers and professionals, autumn 2019',
    note: 'The column also says that many trusts used their inspection reports as a springboard; that stands outside its list.',
    themes: [
      ['leadership', 'Collaborative, visible and listening leadership', 'Leadership'],
      ['systems', 'Effective structures, systems and processes', 'Systems'],
      ['values', 'Clear trust vision and values', 'Vision and values'],
      ['culture', 'A positive culture that supports and encourages learning and improvement', 'Positive culture'],
    ],
  }),
  framework({
    id: 'si2020',
    year: 2020,
    title: 'Themes in CQC, Sustaining improvement (2020)',
    href: null,
    text: 'Care Quality Commission, Sustaining improvement: the stories of four NHS trusts, March 2020 (page, news story and Chief Inspector’s blog)',
    note: 'The three texts name their themes in prose. This list of nine is a reading of them together, not CQC’s own.',
    themes: [
      ['qi', 'Formal quality improvement programmes', 'Quality improvement'],
      ['assurance', 'Self-evaluation, assurance and accreditation', 'Assurance'],
      LEADERSHIP,
      ['training', 'Training'],
      ['engagement', 'Staff engagement', 'Engagement'],
      ['values', 'Vision and values', null, 'shared-vision'],
      ['involvement', 'Involving patients and the community', 'Involvement'],
      ['workforce', 'The right staff, and keeping them', 'Workforce'],
      ['system', 'Active partner in the local system', 'Local system', 'partnership'],
    ],
  }),
];

/** The framework of this id among {@link FRAMEWORKS}; `null` where it is none of them. */
export function shippedFramework(id: unknown): ShippedFramework | null {
  return FRAMEWORKS.find((known) => known.id === id) ?? null;
}
