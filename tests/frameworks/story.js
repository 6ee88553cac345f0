/** The story that every app shows. It changes with each step: paragraphs move, come, go and say something else. */
const NAMES = ['NATO', 'Royal Navy', 'ECOWAS', 'Northern Fleet', 'European Union', 'Hezbollah', 'Finnish Navy'];
const OPENINGS = ['Officials said that', 'A spokesman confirmed on Monday that', 'According to two diplomats,'];
const ENDINGS = [
  'would send observers if the ceasefire holds.',
  'had asked for more time.',
  'was not told of the airstrike before it began.',
];

/** A small generator with a seed, so that a step is the same wherever it is shown. */
function createRandom(seed) {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = (list, random) => list[random(list.length)];

export function storyAt(step) {
  const random = createRandom(step);
  const ids = Array.from({ length: 12 }, (_, id) => id);
  const order = ids.map((id) => ({ id, rank: random(1_000) })).sort((a, b) => a.rank - b.rank);
  const paragraphs = order.slice(0, 6 + random(6)).map(({ id }) => ({
    id,
    before: `${pick(OPENINGS, random)} `,
    name: pick(NAMES, random),
    after: ` ${pick(ENDINGS, random)}`,
  }));
  return { title: `Day ${step} of the talks`, paragraphs };
}
