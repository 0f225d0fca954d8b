import { sameTheme } from './crosswalk.js';
import type { Axis, Framework } from './data.js';

/**
 * The themes that four public texts of the Care Quality Commission name, in the order in which they name them. Labels are
 * the documents' own, short labels and meanings are ours. Care Quality Commission information is available under the
 * Open Government Licence v3.0.
 */
export interface ShippedFramework extends Framework {
  readonly id: string;
  readonly title: string;
  readonly year: number;
}

interface Theme {
  readonly id: string;
  readonly label: string;
  readonly short?: string;
  readonly meaning: string;
}

function framework(
  id: string,
  year: number,
  title: string,
  href: string | null,
  source: string,
  note: string | null,
  themes: readonly Theme[],
): ShippedFramework {
  const axes = themes.map((theme): Axis => ({ short: null, group: null, ...theme, same: sameTheme(id, theme.id) }));
  return { id, year, title, note, source: { text: source, href }, scale: null, axes };
}

const di2017 = framework(
  'di2017',
  2017,
  'Themes in CQC, Driving improvement (2017)',
  'https://www.cqc.org.uk/publications/evaluation/driving-improvement-case-studies-nhs-trusts',
  'Care Quality Commission, Driving improvement: case studies from eight NHS trusts, 14 June 2017',
  null,
  [
    {
      id: 'reaction',
      label: 'Reaction to initial inspection report/rating',
      short: 'Reaction to report',
      meaning: 'Leaders take the first report as an opening for change and not as an attack.',
    },
    {
      id: 'leadership',
      label: 'Leadership',
      meaning: 'Leaders can be seen and spoken to, so that staff feel backed.',
    },
    {
      id: 'culture',
      label: 'Cultural change',
      short: 'Culture',
      meaning: 'From blaming to celebrating: staff drive the change, and equality and diversity are acted on.',
    },
    {
      id: 'values',
      label: 'Vision and values',
      meaning: 'Staff help to set the values and own them.',
    },
    {
      id: 'governance',
      label: 'Governance',
      meaning: 'What happens on the ward reaches the board, and the other way round.',
    },
    {
      id: 'safety',
      label: 'Improving safety',
      short: 'Safety',
      meaning: 'The trust questions how safe and how good its own services are.',
    },
    {
      id: 'involvement',
      label: 'Patient and public involvement',
      short: 'Involvement',
      meaning: 'The views of patients and the public shape what is done.',
    },
    {
      id: 'outward',
      label: 'Looking outwards',
      short: 'Outwards',
      meaning: 'The trust is open with its staff and with the public.',
    },
    {
      id: 'cqc',
      label: 'CQC engagement',
      short: 'CQC',
      meaning: 'Inspection reports give the work structure and clinicians the push to change things.',
    },
  ],
);

const di2018 = framework(
  'di2018',
  2018,
  'Themes in CQC, Driving improvement: mental health (2018)',
  'https://www.cqc.org.uk/publications/evaluation/driving-improvement-case-studies-seven-mental-health-nhs-trusts',
  'Care Quality Commission, Driving improvement: case studies from seven mental health NHS trusts, 15 March 2018',
  'The first four labels are those of the report’s page, the others follow a library abstract of the report.',
  [
    {
      id: 'reaction',
      label: 'Reaction to initial inspection report/rating',
      short: 'Reaction to report',
      meaning: 'A poor rating is taken as the springboard for change.',
    },
    {
      id: 'leadership',
      label: 'Leadership',
      meaning: 'More people lead, leaders are invested in, and they listen and communicate.',
    },
    {
      id: 'governance',
      label: 'Governance',
      meaning: 'Systems and processes drive improvement and show whether it happens.',
    },
    {
      id: 'culture',
      label: 'Culture',
      meaning: 'Staff feel able to speak up.',
    },
    {
      id: 'engagement',
      label: 'Staff engagement and empowerment',
      short: 'Staff engagement',
      meaning: 'Staff are heard and may change what needs changing.',
    },
    {
      id: 'involvement',
      label: 'Involving patients and people who use services',
      short: 'Involvement',
      meaning: 'People who use services take part in improving them.',
    },
    {
      id: 'outward',
      label: 'Outward looking: working with others',
      short: 'Working with others',
      meaning: 'The trust works with the local health and care system and the voluntary sector.',
    },
    {
      id: 'cqc',
      label: 'Relationship with CQC',
      short: 'CQC',
      meaning: 'Staff of trust and regulator talk openly between inspections.',
    },
  ],
);

const traits2019 = framework(
  'traits2019',
  2019,
  'Common traits in the Chief Inspector’s column (2019)',
  null,
  'Professor Ted Baker, Chief Inspector of Hospitals, monthly column for providers and professionals, autumn 2019',
  'The column also says that many trusts used their inspection reports as a springboard; that stands outside its list.',
  [
    {
      id: 'leadership',
      label: 'Collaborative, visible and listening leadership',
      short: 'Leadership',
      meaning: 'Leaders work with others, are seen, and listen.',
    },
    {
      id: 'systems',
      label: 'Effective structures, systems and processes',
      short: 'Systems',
      meaning: 'The organisation’s structures and routines work.',
    },
    {
      id: 'values',
      label: 'Clear trust vision and values',
      short: 'Vision and values',
      meaning: 'Everyone knows what the trust is for.',
    },
    {
      id: 'culture',
      label: 'A positive culture that supports and encourages learning and improvement',
      short: 'Positive culture',
      meaning: 'Learning and improving are part of how people work.',
    },
  ],
);

const si2020 = framework(
  'si2020',
  2020,
  'Themes in CQC, Sustaining improvement (2020)',
  null,
  'Care Quality Commission, Sustaining improvement: the stories of four NHS trusts, March 2020 (page, news story and Chief Inspector’s blog)',
  'The three texts name their themes in prose. This list of nine is a reading of them together, not CQC’s own.',
  [
    {
      id: 'qi',
      label: 'Formal quality improvement programmes',
      short: 'Quality improvement',
      meaning: 'A method for improving, with staff directly taking part.',
    },
    {
      id: 'assurance',
      label: 'Self-evaluation, assurance and accreditation',
      short: 'Assurance',
      meaning:
        'Wards measure and accredit themselves; charts with process limits stand beside or replace red, amber, green.',
    },
    {
      id: 'leadership',
      label: 'Leadership',
      meaning: 'Accessible leaders, stability, and successors prepared in time.',
    },
    {
      id: 'training',
      label: 'Training',
      meaning: 'Staff are given the skills for the next step.',
    },
    {
      id: 'engagement',
      label: 'Staff engagement',
      short: 'Engagement',
      meaning: 'Staff offer ideas, voice concerns, and hear what came of them.',
    },
    {
      id: 'values',
      label: 'Vision and values',
      meaning: 'Staff who help to write the vision feel able to contribute.',
    },
    {
      id: 'involvement',
      label: 'Involving patients and the community',
      short: 'Involvement',
      meaning: 'Patients, families and the local community help to design services.',
    },
    {
      id: 'workforce',
      label: 'The right staff, and keeping them',
      short: 'Workforce',
      meaning: 'Recruitment, retention and wellbeing, so that enough of the right people are there.',
    },
    {
      id: 'system',
      label: 'Active partner in the local system',
      short: 'Local system',
      meaning: 'The trust leads and works together with primary, community and social care and the voluntary sector.',
    },
  ],
);

/** The frameworks that ship with the library, oldest first. */
export const FRAMEWORKS: readonly ShippedFramework[] = [di2017, di2018, traits2019, si2020];

export function shippedFramework(id: string): ShippedFramework | null {
  return FRAMEWORKS.find((known) => known.id === id) ?? null;
}
