import { html } from './html.mjs';
import { BLOG_2020, COLUMN_2019, DRIVING_2017, NEWS_2017, SUSTAINING_2020 } from './sources.mjs';

/** What the site says of each publication, by the id of its group in data/index.json. */
export const publications = {
  di2017: {
    title: 'Driving improvement, 2017',
    text: html`<p>In June 2017 the Care Quality Commission published case studies of eight acute trusts that had gone up from a low
rating or had left special measures. These are their ratings, then and since.</p>`,
    sources: [DRIVING_2017, NEWS_2017],
  },
  si2020: {
    title: 'Sustaining improvement, 2020',
    text: html`<p>In March 2020 it went back to four trusts of its earlier case studies and asked how they had kept what they had gained:
two of the eight above, and two mental health trusts.</p>`,
    sources: [SUSTAINING_2020, BLOG_2020],
  },
  traits2019: {
    title: 'The Chief Inspector’s column, 2019',
    text: html`<p>In autumn 2019 the Chief Inspector of Hospitals named two trusts that had just kept their Outstanding rating, University
Hospitals Bristol (<a href="#uhb">above</a>) and this one, and four <a href="themes.html#taxonomies">traits</a> that trusts with rising
ratings have in common.</p>`,
    sources: [COLUMN_2019],
  },
};
