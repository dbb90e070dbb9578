/** Property tests draw the same samples in every run of `npm test`, so that what is green once stays green; `npm run laws` draws anew. */
import fc from 'fast-check';

const seed = process.env['FC_SEED'] ?? '20211109';
if (seed !== 'new') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
