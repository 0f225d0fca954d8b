/** Serves the demonstration: plain pages that load the built files, under the policy of a strict intranet. */
import '../demo/build.mjs';
import { serve } from './server.mjs';

const { address } = await serve({ folders: { '/': '/demo/site/' }, port: Number(process.env.PORT) || 8080 });
console.log(`The demonstration: ${address}\nCtrl+C stops it.`);
