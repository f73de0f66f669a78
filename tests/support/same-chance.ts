import fc from 'fast-check';

/** The seed of every property: a run repeats the one before it; CHANCE_SEED=$RANDOM looks for what nobody has met yet. */
const seed = Number(process.env.CHANCE_SEED ?? 2026);

fc.configureGlobal({ seed });
