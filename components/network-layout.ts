/** Where the nodes of a network stand: what occurs together near each other, nothing on top of anything. The same network stands the same. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network } from '../utils/search/together';

/** Both from 0 to 1, across the room that there is. */
export type Place = { readonly x: number; readonly y: number };

/** The forces work on a sheet of this size, wide as screens are. */
const SHEET = { width: 1_000, height: 600 };
/** Enough for sixty nodes to come to rest; some 30 ms. */
const TICKS = 240;
/** A network that only lost or won a few nodes needs to move less. */
const GENTLE = 0.35;

type Body = SimulationNodeDatum & { readonly key: string; readonly weight: number };

/** @param before where nodes stood so far; they stay near it, so that a reader finds them again */
export function layOutNetwork({ nodes, links }: Network, before: ReadonlyMap<string, Place>): Map<string, Place> {
  const most = nodes.reduce((max, { count }) => Math.max(max, count), 1);
  const strongest = links.reduce((max, { count }) => Math.max(max, count), 1);
  const known = nodes.filter(({ key }) => before.has(key)).length;
  const bodies = nodes.map(({ key, count }): Body => {
    const place = before.get(key);
    const at = place === undefined ? {} : { x: (place.x - 0.5) * SHEET.width, y: (place.y - 0.5) * SHEET.height };
    return { key, weight: Math.sqrt(count / most), ...at };
  });
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: number; target: number; pull: number }>(
        links.map(({ a, b, count }) => ({ source: a, target: b, pull: count / strongest })),
      )
        .distance(90)
        .strength(({ pull }) => 0.08 + 0.4 * pull),
    )
    .force('apart', forceManyBody().strength(-320).distanceMax(420))
    .force(
      'room',
      forceCollide<Body>(({ weight }) => 26 + 18 * weight),
    )
    .force('across', forceX(0).strength(0.05))
    .force('down', forceY(0).strength(0.1))
    .stop();
  if (known > nodes.length / 2) simulation.alpha(GENTLE);
  simulation.tick(TICKS);
  return fitPlaces(bodies);
}

/** Stretched over the whole room. A side without extent is in the middle of it. */
function fitPlaces(bodies: readonly Body[]): Map<string, Place> {
  const spread = (values: readonly number[]): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value) => (high - low < 1 ? 0.5 : (value - low) / (high - low));
  };
  const across = spread(bodies.map(({ x = 0 }) => x));
  const down = spread(bodies.map(({ y = 0 }) => y));
  return new Map(bodies.map(({ key, x = 0, y = 0 }) => [key, { x: across(x), y: down(y) }]));
}
