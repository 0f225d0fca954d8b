/** Adds a button to every snippet that copies its text, and says so. Without this script the text can still be selected. */
for (const snippet of document.querySelectorAll('.snippet')) {
  for (const code of snippet.querySelectorAll('pre')) addButton(code, snippet.getAttribute('aria-label') ?? 'snippet');
}

function addButton(code, name) {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'copy',
    textContent: 'Copy',
  });
  button.setAttribute('aria-label', `Copy: ${code.dataset.name ?? name}`);
  const status = Object.assign(document.createElement('span'), { className: 'copied', role: 'status' });
  button.addEventListener('click', async () => {
    status.textContent = (await copied(code)) ? 'Copied' : 'Select the text and copy it by hand';
  });
  const line = document.createElement('p');
  line.append(button, status);
  code.after(line);
}

/** On plain http there is no clipboard object: then the text is selected and copied the old way. */
async function copied(code) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(code.textContent);
      return true;
    } catch {
      // Refused, for example in a frame: the old way may still do.
    }
  }
  getSelection().selectAllChildren(code);
  return document.execCommand('copy');
}
