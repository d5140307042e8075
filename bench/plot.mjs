/** Seconds over megabytes as an SVG, both axes logarithmic: a cost that is linear in bytes ends on a slope of one. */
import { time } from "./row.mjs";

const [WIDTH, HEIGHT, LEFT, BOTTOM, MARGIN] = [640, 400, 70, 50, 20];

/** @param points `{megabytes, seconds}`, smallest first. */
export function plot(points) {
  const x = axis(
    points.map(({ megabytes }) => megabytes),
    LEFT,
    WIDTH - MARGIN,
  );
  const y = axis(
    points.map(({ seconds }) => seconds),
    HEIGHT - BOTTOM,
    MARGIN,
  );
  const line = points.map(({ megabytes, seconds }) => `${x(megabytes)},${y(seconds)}`).join(" ");
  const marks = points.flatMap(({ megabytes, seconds }) => [
    `<circle cx="${x(megabytes)}" cy="${y(seconds)}" r="4"/>`,
    `<text x="${x(megabytes)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${megabytes}</text>`,
    `<text x="${x(megabytes)}" y="${Number(y(seconds)) - 10}" text-anchor="middle">${time(seconds)}</text>`,
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Time to write and verify a warm-up file, by its size</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<path d="M${LEFT} ${MARGIN}V${HEIGHT - BOTTOM}H${WIDTH - MARGIN}" fill="none" stroke="#888"/>
<polyline points="${line}" fill="none" stroke="#06c" stroke-width="2"/>
${marks.join("\n")}
<text x="${(LEFT + WIDTH) / 2}" y="${HEIGHT - 10}" text-anchor="middle">size in MiB</text>
<text x="20" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 20 ${HEIGHT / 2})">time</text>
</svg>
`;
}

/** Places on a logarithmic axis, with room for a mark at both ends. */
function axis(values, from, to) {
  const logs = values.map(Math.log);
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  const inset = (to - from) * 0.08;
  const scale = high === low ? 0 : (to - from - 2 * inset) / (high - low);
  return (value) => (from + inset + (Math.log(value) - low) * scale).toFixed(1);
}
