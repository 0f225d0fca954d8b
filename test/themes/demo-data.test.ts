import { expect } from '@open-wc/testing';
import { analyseThemes, readThemes } from '../../src/themes/index.js';

interface Listed {
  readonly name: string;
  readonly file: string;
}

async function json(file: string): Promise<unknown> {
  // The test server serves JSON as a module.
  const module: { default: unknown } = await import(new URL(`../../demo/data/themes/${file}`, import.meta.url).href);
  return module.default;
}

async function listedTrusts(): Promise<readonly Listed[]> {
  return ((await json('index.json')) as { readonly trusts: readonly Listed[] }).trusts;
}

async function modelOf(file: string) {
  const { data, problems } = readThemes(await json(file));
  if (data === null) throw new Error(`${file}: ${JSON.stringify(problems)}`);
  const model = analyseThemes(data);
  expect([...problems, ...model.problems], file).to.deep.equal([]);
  return model;
}

describe('the demonstration data of themes', () => {
  it('credits a real trust with a theme only where a named source says so, and scores nobody', async () => {
    const trusts = await listedTrusts();
    expect(trusts).to.have.length(9);
    for (const { file, name } of trusts) {
      const { axes, series, basis, source } = await modelOf(file);
      expect(basis, file).to.equal('presence');
      expect(series[0]?.organisation).to.equal(name);
      expect(
        axes.every(
          ({ before, after, values }) =>
            before === null && after === null && values.every(({ value }) => value === null),
        ),
      ).to.equal(true);
      const marked = axes.filter(({ values }) => values[0]?.found);
      expect(marked.length, file).to.be.at.least(3);
      for (const { id, values, evidence } of axes) {
        expect(evidence.length > 0, `${file} ${id}`).to.equal(values[0]?.found);
        for (const { source: text, href, note, quote } of evidence) {
          expect(text, `${file} ${id}`).to.match(/Care Quality Commission|Healthwatch|NHS/);
          expect(href, `${file} ${id}`).to.match(/^https:\/\//);
          expect(note, `${file} ${id}`).to.match(/^[A-Z].+\.$/);
          expect(quote, `${file} ${id}: our words are no quotation`).to.equal(null);
        }
      }
      expect(source?.label).to.contain('Open Government Licence v3.0');
    }
  });

  it('says of invented figures that they are, where they are shown', async () => {
    for (const file of ['../illustrations/self-assessment.json', '../illustrations/well-led.json']) {
      const { title, source } = await modelOf(file);
      expect(title, file).to.match(/illustrative/i);
      expect(source?.label, file).to.match(/^Illustrative .*made up/);
    }
  });

  it('sets the four frameworks side by side as the crosswalk has them', async () => {
    const { series, axes } = await modelOf('taxonomies.json');
    expect(series.map(({ assessed }) => assessed)).to.deep.equal([17, 17, 17, 17]);
    const counts = series.map(
      ({ id }) => axes.filter(({ values }) => values.find((value) => value.series === id)?.found).length,
    );
    expect(counts).to.deep.equal([9, 8, 4, 9]);
    const leadership = axes.find(({ id }) => id === 'leadership');
    expect(leadership?.values.every(({ found }) => found)).to.equal(true);
  });
});
