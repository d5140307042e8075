/** One line of the results: what was measured, in words, and whether it is where it should be. */

/** `what` took `subject.seconds`, which is to be at most `most` times `other.seconds`. */
export function ratio(what, subject, otherName, other, most) {
  if (!other) return { what, measured: "not measured", target: `at most ${factor(most)} ${otherName}`, met: undefined };
  const found = subject.seconds / other.seconds;
  const measured = `${factor(found)} ${otherName} (${time(subject.seconds)} to ${time(other.seconds)})`;
  return { what, measured, target: `at most ${factor(most)}`, met: found <= most };
}

export function memory(what, subject, mostBytes) {
  return {
    what,
    measured: megabytes(subject.peak),
    target: `under ${megabytes(mostBytes)}`,
    met: subject.peak < mostBytes,
  };
}

export function under(what, seconds, most) {
  return { what, measured: time(seconds), target: `under ${time(most)}`, met: seconds < most };
}

export function rate(what, perSecond, least, unit) {
  const shown = (number) => `${number >= 1000 ? Math.round(number).toLocaleString("en") : number.toFixed(1)} ${unit}/s`;
  return { what, measured: shown(perSecond), target: `at least ${shown(least)}`, met: perSecond >= least };
}

const factor = (number) => (number < 0.1 ? `1/${Math.round(1 / number)} of` : `${number.toFixed(2)} x`);
export const time = (seconds) => (seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(2)} s`);
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
