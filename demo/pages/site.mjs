import { analyseSpc, readSpc } from 'improvement-widgets/spc';
import { crosswalk, FRAMEWORKS, meaningOf } from 'improvement-widgets/themes';
import { analyseJourneyFile, analyseSpcFile, readIfThere, readJson } from '../read-data.mjs';
import { examples } from './examples.mjs';
import { home } from './home.mjs';
import { spcCases } from './spc-cases.mjs';
import { spcInsteadOfRag } from './spc-instead-of-rag.mjs';
import { themes } from './themes.mjs';
import { trustPage } from './trust.mjs';
import { use } from './use.mjs';

/** All pages, and the data files that only they need: `{pages, files: [path, content][]}`. */
export function sitePages({ today }) {
  const { groups, organisations } = readJson('index.json');
  const trusts = new Map(organisations.map((organisation) => [organisation.id, readTrust(organisation, today)]));
  const cases = spcCases({ readJson, analyseSpcData });
  const pages = [
    home({ groups, trusts }),
    ...trustPages([...trusts.values()]),
    spcInsteadOfRag({ analyseEmergencyCare: (id) => analyseSpcFile(`emergency-care/${id}.json`) }),
    cases.page,
    themes({ frameworks: FRAMEWORKS, crosswalk: crosswalk(), meaningOf, trusts, examples }),
    use(),
  ];
  return { pages: pages.map(withSources), files: cases.files };
}

/** What index.json says of an organisation, and what the other files hold. */
function readTrust(organisation, today) {
  const { id, journey } = organisation;
  return {
    ...organisation,
    document: readJson(journey),
    journey: analyseJourneyFile(journey, today),
    emergencyCare: readIfThere(`emergency-care/${id}.json`),
    themes: readIfThere(`themes/${id}.json`),
  };
}

function trustPages(trusts) {
  const sourceLabels = readJson('sources.json');
  return trusts.map((trust, place) =>
    trustPage(trust, { previous: trusts[place - 1], next: trusts[place + 1], sourceLabels }),
  );
}

function analyseSpcData(name, document) {
  const { data, problems } = readSpc(document);
  if (data === null) throw new Error(`${name} cannot be drawn: ${problems.map(({ message }) => message).join(' ')}`);
  return analyseSpc(data);
}

function withSources({ main, sources, ...page }) {
  return { ...page, main: [main, sources] };
}
