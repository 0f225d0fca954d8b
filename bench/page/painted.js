/** What marks the measured stretch in the browser's trace. */
export const START = 'bench-start';
export const END = 'bench-end';

/**
 * Runs an action and waits until the page shows what it did: script, style, layout and paint. The stretch is marked,
 * for whoever traces the page.
 *
 * The action starts in an animation frame, so that no waiting for the next frame is counted; a message posted in a
 * frame arrives when the browser has painted that frame. What finishes later than its own frame is waited for, and then
 * the next frame is painted too.
 */
export function painted(action) {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      let sameFrame = true;
      afterPaint(() => {
        sameFrame = false;
      });
      performance.mark(START);
      const finish = () => {
        performance.mark(END);
        resolve();
      };
      Promise.resolve(action()).then(() => {
        if (sameFrame) afterPaint(finish);
        else requestAnimationFrame(() => afterPaint(finish));
      }, reject);
    });
  });
}

/** Calls back when the frame that is being made has been painted. */
function afterPaint(callback) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(null);
}

/** Lets everything run that waits for a quiet moment, and the garbage of the last sample go. */
export async function settled() {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
}
