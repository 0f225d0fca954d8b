import { shippedFramework } from 'improvement-widgets/themes';

/**
 * What named public sources connect with an organisation's way up: `{theme, label, text, source, href}[]`. First the
 * marks of its theme picture, in the framework's order, so that picture and text cannot differ; then themes beyond that
 * framework.
 */
export function risesOf({ credits, themes }) {
  const marks = themes ? marksOf(themes) : [];
  const others = credits.filter(({ theme, of }) => of !== 'fall' && !marks.some((mark) => mark.theme === theme));
  return [...marks, ...others];
}

/** What named sources connect with the way down again. */
export function fallsOf({ credits }) {
  return credits.filter(({ of }) => of === 'fall');
}

function marksOf({ framework, evidence }) {
  const { axes } = shippedFramework(framework);
  return axes.flatMap(({ id, label }) =>
    evidence
      .filter(({ axis }) => axis === id)
      .map(({ note, quote, source, href }) => ({ theme: id, label, text: note ?? quote, source, href })),
  );
}
