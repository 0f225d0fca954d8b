/**
 * Milliseconds from the start of an action until the page shows what it did: script, style, layout and paint.
 *
 * The action starts in an animation frame, so that no waiting for the next frame is counted; a message posted in a frame
 * arrives when the browser has painted that frame. What finishes later than its own frame is waited for, and then the
 * next frame is painted too. The two marks are for whoever looks at a work in the browser's own profiler.
 */
export function painted(action) {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      let sameFrame = true;
      afterPaint(() => {
        sameFrame = false;
      });
      performance.mark('bench-start');
      const start = performance.now();
      const finish = () => {
        resolve(performance.now() - start);
        performance.mark('bench-end');
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
