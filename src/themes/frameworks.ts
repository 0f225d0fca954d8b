import type { Axis, Framework } from './data.js';

/**
 * The themes that four public texts of the Care Quality Commission name, in the order in which they name them. Labels are
 * the documents' own, short labels are ours. Care Quality Commission information is available under the Open Government
 * Licence v3.0.
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

function framework(
  id: string,
  year: number,
  title: string,
  href: string | null,
  source: string,
  note: string | null,
  themes: readonly Theme[],
): ShippedFramework {
  const axes = themes.map(
    ([axis, label, short = null, same = axis]): Axis => ({ id: axis, label, short, group: null, meaning: null, same }),
  );
  return { id, year, title, note, source: { text: source, href }, scale: null, axes };
}

const PUBLICATIONS = 'https://www.cqc.org.uk/publications/evaluation/driving-improvement-case-studies-';
const REACTION: Theme = ['reaction', 'Reaction to initial inspection report/rating', 'Reaction to report'];
const LEADERSHIP: Theme = ['leadership', 'Leadership'];
const GOVERNANCE: Theme = ['governance', 'Governance'];

/** The frameworks that ship with the library, oldest first. */
export const FRAMEWORKS: readonly ShippedFramework[] = [
  framework(
    'di2017',
    2017,
    'Themes in CQC, Driving improvement (2017)',
    `${PUBLICATIONS}nhs-trusts`,
    'Care Quality Commission, Driving improvement: case studies from eight NHS trusts, 14 June 2017',
    null,
    [
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
  ),
  framework(
    'di2018',
    2018,
    'Themes in CQC, Driving improvement: mental health (2018)',
    `${PUBLICATIONS}seven-mental-health-nhs-trusts`,
    'Care Quality Commission, Driving improvement: case studies from seven mental health NHS trusts, 15 March 2018',
    'The first four labels are those of the report’s page, the others follow a library abstract of the report.',
    [
      REACTION,
      LEADERSHIP,
      GOVERNANCE,
      ['culture', 'Culture'],
      ['engagement', 'Staff engagement and empowerment', 'Staff engagement'],
      ['involvement', 'Involving patients and people who use services', 'Involvement'],
      ['outward', 'Outward looking: working with others', 'Working with others', 'partnership'],
      ['cqc', 'Relationship with CQC', 'CQC'],
    ],
  ),
  framework(
    'traits2019',
    2019,
    'Common traits in the Chief Inspector’s column (2019)',
    null,
    'Professor Ted Baker, Chief Inspector of Hospitals, monthly column for providers and professionals, autumn 2019',
    'The column also says that many trusts used their inspection reports as a springboard; that stands outside its list.',
    [
      ['leadership', 'Collaborative, visible and listening leadership', 'Leadership'],
      ['systems', 'Effective structures, systems and processes', 'Systems'],
      ['values', 'Clear trust vision and values', 'Vision and values'],
      ['culture', 'A positive culture that supports and encourages learning and improvement', 'Positive culture'],
    ],
  ),
  framework(
    'si2020',
    2020,
    'Themes in CQC, Sustaining improvement (2020)',
    null,
    'Care Quality Commission, Sustaining improvement: the stories of four NHS trusts, March 2020 (page, news story and Chief Inspector’s blog)',
    'The three texts name their themes in prose. This list of nine is a reading of them together, not CQC’s own.',
    [
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
  ),
];

export function shippedFramework(id: unknown): ShippedFramework | null {
  return FRAMEWORKS.find((known) => known.id === id) ?? null;
}
