/** Serves the demonstration: plain pages that load the built files, under the policy of a strict intranet. */
import { serve } from './server.mjs';

const folders = { '/cdn/': '/dist/cdn/', '/': '/demo/' };
const { address } = await serve({ folders, port: Number(process.env.PORT ?? 8080) });
console.log(`The demonstration: ${address}\nCtrl+C stops it.`);
