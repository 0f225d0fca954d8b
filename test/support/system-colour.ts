/** A system colour (`CanvasText`, `Highlight`) as computed styles write it at the moment. */
export function systemColour(name: string): string {
  const probe = document.createElement('div');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
