import { expect } from '@open-wc/testing';
import { crosswalk, FRAMEWORKS, meaningOf, relationOf, shippedFramework } from '../../src/themes/index.js';

describe('the shipped frameworks', () => {
  it('are four, with nine, eight, four and nine themes', () => {
    const counts = FRAMEWORKS.map(({ id, axes }) => [id, axes.length]);
    expect(counts).to.deep.equal([
      ['di2017', 9],
      ['di2018', 8],
      ['traits2019', 4],
      ['si2020', 9],
    ]);
  });

  it('name and explain every theme once, in labels of 1 to 80 characters', () => {
    for (const { id, axes, title, source } of FRAMEWORKS) {
      expect(title, id).to.match(/^(Themes in CQC, |Common traits in ).* \(20\d\d\)$/);
      expect(source.href ?? 'https://', id).to.match(/^https:\/\/(www\.cqc\.org\.uk\/.*-nhs-trusts)?$/);
      expect(new Set(axes.map((axis) => axis.id)).size, id).to.equal(axes.length);
      expect(source?.text, id).to.match(/20(17|18|19|20)/);
      for (const axis of axes) {
        expect(axis.label.length, axis.id).to.be.within(1, 80);
        expect(meaningOf(id, axis.id), axis.id).to.match(/^[A-Z].{10,110}\.$/);
        expect((axis.short ?? axis.label).length, `${id} ${axis.id} short`).to.be.within(2, 22);
      }
    }
  });

  it('carry the labels of the page of 14 June 2017, in its order', () => {
    expect(shippedFramework('di2017')?.axes.map(({ label }) => label)).to.deep.equal([
      'Reaction to initial inspection report/rating',
      'Leadership',
      'Cultural change',
      'Vision and values',
      'Governance',
      'Improving safety',
      'Patient and public involvement',
      'Looking outwards',
      'CQC engagement',
    ]);
  });

  it('are of the years of their texts, and explain nothing else', () => {
    for (const { id, year, source } of FRAMEWORKS)
      expect([id, source.text]).to.satisfy((texts: string[]) => texts.every((text) => text.includes(String(year))));
    for (const [framework, axis] of [
      ['own', 'leadership'],
      ['di2017', 'own'],
      ['di2017', 'constructor'],
      ['constructor', 'name'],
    ] as const)
      expect(meaningOf(framework, axis), `${framework} ${axis}`).to.equal(null);
  });

  it('do not pass a list of ours off as the regulator’s', () => {
    expect(shippedFramework('si2020')?.note).to.contain('not CQC’s own');
  });
});

describe('the crosswalk', () => {
  it('speaks only of themes that exist, each exactly once as the same', () => {
    for (const crossing of crosswalk()) {
      for (const [framework, axis] of [...Object.entries(crossing.same), ...Object.entries(crossing.related)]) {
        expect(
          shippedFramework(framework)?.axes.some(({ id }) => id === axis),
          `${framework} ${axis}`,
        ).to.equal(true);
      }
    }
    for (const { id, axes } of FRAMEWORKS) {
      for (const axis of axes) {
        const places = crosswalk().filter((crossing) => crossing.same[id] === axis.id);
        expect(places, `${id} ${axis.id}`).to.have.length(1);
        expect(axis.same).to.equal(places[0]?.theme);
      }
    }
  });

  it('names what is related beside what is the same', () => {
    const governance = crosswalk().find(({ theme }) => theme === 'governance');
    expect(governance?.related).to.deep.equal({ traits2019: 'systems', si2020: 'assurance' });
    expect(crosswalk().find(({ theme }) => theme === 'leadership')?.related).to.deep.equal({});
  });

  it('finds only leadership in all four', () => {
    const everywhere = crosswalk().filter(({ same }) => FRAMEWORKS.every(({ id }) => id in same));
    expect(everywhere.map(({ theme }) => theme)).to.deep.equal(['leadership']);
  });

  it('falls into neither trap: outward changed its meaning, governance is not assurance', () => {
    const at = (framework: string, axis: string) => ({ framework, axis });
    expect(relationOf(at('di2017', 'outward'), at('di2018', 'outward'))).to.equal('related');
    expect(relationOf(at('di2018', 'outward'), at('si2020', 'system'))).to.equal('same');
    expect(relationOf(at('di2017', 'governance'), at('di2018', 'governance'))).to.equal('same');
    expect(relationOf(at('di2017', 'governance'), at('traits2019', 'systems'))).to.equal('related');
    expect(relationOf(at('di2017', 'governance'), at('si2020', 'assurance'))).to.equal('related');
    expect(relationOf(at('si2020', 'qi'), at('di2017', 'leadership'))).to.equal('none');
  });

  it('takes nothing that it does not know for the same', () => {
    const unknown = { framework: 'own', axis: 'leadership' };
    const misspelt = { framework: 'di2017', axis: 'leaders' };
    const known = { framework: 'di2017', axis: 'leadership' };
    for (const other of [unknown, misspelt, known]) expect(relationOf(unknown, other)).to.equal('none');
    expect(relationOf(known, misspelt)).to.equal('none');
  });

  it('is the same in both directions', () => {
    const places = FRAMEWORKS.flatMap(({ id, axes }) => axes.map((axis) => ({ framework: id, axis: axis.id })));
    for (const one of places)
      for (const other of places) expect(relationOf(one, other)).to.equal(relationOf(other, one));
  });
});
