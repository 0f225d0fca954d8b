/** The raw limit: a ready string, set by `innerHTML`. Nothing that draws in a page can be much faster. */
const picture = {
  draw(box, markup) {
    box.innerHTML = markup;
    return {
      update(next) {
        box.innerHTML = next;
      },
      /** The least that pointing can cost: a mark moves and a text changes. */
      point(share) {
        const mark = box.querySelector('.pointed') ?? box.querySelector('svg').appendChild(markOf(box));
        mark.setAttribute('cx', String(share * 600));
        box.querySelector('text').textContent = share.toFixed(3);
      },
      remove() {
        box.replaceChildren();
      },
    };
  },
};

function markOf() {
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  mark.setAttribute('class', 'pointed');
  mark.setAttribute('cy', '100');
  mark.setAttribute('r', '6');
  return mark;
}

export default { spc: picture, radar: picture, journey: picture };
