import fc from 'fast-check';

// The gate tries the same examples at every run, so that a change is judged by itself. OIDO_SEED=random looks for new ones,
// OIDO_SEED=123 tries again those of a run that failed.
const stated = process.env['OIDO_SEED'];
if (stated !== 'random') fc.configureGlobal({ seed: stated === undefined ? 20_261_122 : Number(stated) });
