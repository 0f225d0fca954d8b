import { html } from './html.mjs';

/** What the pages quote from. `href` was seen; every page names those it uses. */
export const OGL = {
  label: 'Open Government Licence v3.0',
  href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

export const NHS_ENGLAND = {
  label: 'NHS England, A&E waiting times and activity',
  href: 'https://www.england.nhs.uk/statistics/statistical-work-areas/ae-waiting-times-and-activity/',
};

export const TIDY_COPY = {
  label: 'NHSRdatasets, ae_attendances: the same figures as a tidy table (CC0)',
  href: 'https://search.r-project.org/CRAN/refmans/NHSRdatasets/html/ae_attendances.html',
};

export const DRIVING_2017 = {
  label: 'Care Quality Commission, Driving improvement: case studies from eight NHS trusts, 14 June 2017',
  href: 'https://www.cqc.org.uk/publications/evaluation/driving-improvement-case-studies-nhs-trusts',
};

export const NEWS_2017 = {
  label: 'Care Quality Commission, NHS trusts tell their stories of improvement, June 2017',
  href: 'https://www.cqc.org.uk/news/stories/nhs-trusts-tell-their-stories-improvement',
};

export const COLUMN_2019 = {
  label: 'Professor Ted Baker, Chief Inspector of Hospitals, monthly column, autumn 2019',
  href: 'https://carequalitycomm.medium.com/professor-ted-bakers-blog-de1abce494a0',
};

export const SUSTAINING_2020 = {
  label: 'Care Quality Commission, Sustaining improvement, 3 March 2020',
  href: 'https://www.cqc.org.uk/publications/themed-work/sustaining-improvement',
};

export const BLOG_2020 = {
  label: 'Professor Ted Baker, Sustaining improvement: the stories of four NHS trusts, March 2020',
  href: 'https://carequalitycomm.medium.com/sustaining-improvement-the-story-of-four-nhs-trusts-1c3203b56f96',
};

export const SCORING_2024 = {
  label: 'Care Quality Commission, How we reach a rating: scores of quality statements',
  href: 'https://www.cqc.org.uk/guidance-regulation/providers/assessment/assessing-quality-and-performance/reach-rating',
};

/** The section with which every page ends. */
export function sourcesSection(sources, remarks = null) {
  return html`<section class="sources" aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<ul>
${sources.map((source) => html`<li>${link(source)}</li>\n`)}</ul>
${remarks}
</section>`;
}

export function link({ label, href }) {
  return href ? html`<a href="${href}">${label}</a>` : label;
}
