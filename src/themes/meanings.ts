/**
 * What each theme means, in a line of our own words, by framework and theme. A module of its own: a page that explains
 * the themes reads it, an element that draws them need not carry it.
 */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  di2017: {
    reaction: 'Leaders take the first report as an opening for change and not as an attack.',
    leadership: 'Leaders can be seen and spoken to, so that staff feel backed.',
    culture: 'From blaming to celebrating: staff drive the change, and equality and diversity are acted on.',
    values: 'Staff help to set the values and own them.',
    governance: 'What happens on the ward reaches the board, and the other way round.',
    safety: 'The trust questions how safe and how good its own services are.',
    involvement: 'The views of patients and the public shape what is done.',
    outward: 'The trust is open with its staff and with the public.',
    cqc: 'Inspection reports give the work structure and clinicians the push to change things.',
  },
  di2018: {
    reaction: 'A poor rating is taken as the springboard for change.',
    leadership: 'More people lead, leaders are invested in, and they listen and communicate.',
    governance: 'Systems and processes drive improvement and show whether it happens.',
    culture: 'Staff feel able to speak up.',
    engagement: 'Staff are heard and may change what needs changing.',
    involvement: 'People who use services take part in improving them.',
    outward: 'The trust works with the local health and care system and the voluntary sector.',
    cqc: 'Staff of trust and regulator talk openly between inspections.',
  },
  traits2019: {
    leadership: 'Leaders work with others, are seen, and listen.',
    systems: 'The organisation’s structures and routines work.',
    values: 'Everyone knows what the trust is for.',
    culture: 'Learning and improving are part of how people work.',
  },
  si2020: {
    qi: 'A method for improving, with staff directly taking part.',
    assurance:
      'Wards measure and accredit themselves; process limits stand beside red, amber and green, or in their place.',
    leadership: 'Accessible leaders, stability, and successors prepared in time.',
    training: 'Staff are given the skills for the next step.',
    engagement: 'Staff offer ideas, voice concerns, and hear what came of them.',
    values: 'Staff who help to write the vision feel able to contribute.',
    involvement: 'Patients, families and the local community help to design services.',
    workforce: 'Recruitment, retention and wellbeing, so that enough of the right people are there.',
    system: 'The trust leads and works together with primary, community and social care and the voluntary sector.',
  },
};

/** What a theme of a shipped framework means; `null` for other frameworks and themes. */
export function meaningOf(framework: string, axis: string): string | null {
  const meanings = Object.hasOwn(MEANINGS, framework) ? MEANINGS[framework] : undefined;
  return meanings && Object.hasOwn(meanings, axis) ? (meanings[axis] ?? null) : null;
}
