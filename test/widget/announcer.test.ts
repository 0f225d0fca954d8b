import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { Announcer } from '../../src/widget/announcer.js';

/** An announcer and everything that its host showed. */
function speaker() {
  const shown: string[] = [];
  const host = {
    addController() {},
    removeController() {},
    requestUpdate: () => shown.push(announcer.text),
    updateComplete: Promise.resolve(true),
    isConnected: true,
  };
  const announcer: Announcer = new Announcer(host);
  return { announcer, shown, host };
}

describe('the status line', () => {
  it('says an answer at once, and takes it away when it has been heard', async () => {
    const { announcer, shown } = speaker();
    announcer.say('No later signal.');
    expect(shown).to.deep.equal(['No later signal.']);
    await waitUntil(() => announcer.text === '', 'the words are taken away', { timeout: 6000 });
  });

  it('says news when the page has been quiet, and only the last of it', async () => {
    const { announcer, shown } = speaker();
    announcer.sayWhenQuiet('Early');
    expect(shown).to.deep.equal([]);
    await aTimeout(300);
    announcer.sayWhenQuiet('Late');
    await aTimeout(300);
    expect(shown, 'has not been quiet for long').to.deep.equal([]);
    await waitUntil(() => announcer.text === 'Late');
    expect(shown).to.deep.equal(['Late']);
  });

  it('says no further news while a listener may still be hearing the last', async () => {
    const { announcer, shown } = speaker();
    announcer.sayWhenQuiet('First');
    await waitUntil(() => announcer.text === 'First');
    announcer.sayWhenQuiet('Second');
    await waitUntil(() => announcer.text === '', 'the first is taken away', { timeout: 6000 });
    expect(shown).to.deep.equal(['First', '']);
    await waitUntil(() => announcer.text === 'Second', 'the second follows', { timeout: 6000 });
  });

  it('says nothing of what waited once its element has left the page', async () => {
    const { announcer, shown, host } = speaker();
    const other = speaker();
    announcer.sayWhenQuiet('Gone');
    host.isConnected = false;
    announcer.hostDisconnected();
    announcer.sayWhenQuiet('Drawn after it was removed');
    other.announcer.sayWhenQuiet('Stays');
    await waitUntil(() => other.announcer.text === 'Stays');
    expect([announcer.text, ...shown]).to.deep.equal(['']);
  });

  it('lets an answer take the place of news that waited', async () => {
    const { announcer, shown } = speaker();
    const other = speaker();
    announcer.sayWhenQuiet('News');
    announcer.say('Answer');
    other.announcer.sayWhenQuiet('Later');
    await waitUntil(() => other.announcer.text === 'Later');
    expect(shown).to.deep.equal(['Answer']);
  });
});
