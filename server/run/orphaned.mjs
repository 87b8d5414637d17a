import fs from "node:fs";

/**
 * Calls once when the process that started us is gone, or the one that started that. npm and Playwright run us through a
 * shell that passes no signal on: when they are ended nobody tells us, so we look.
 * @param {() => void} then
 */
export function whenOrphaned(then) {
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    then();
  }, 500);
  timer.unref();
}

function ancestors() {
  const parent = process.ppid;
  try {
    // pid (name) state ppid …: the name may hold anything, so count from its end.
    const stat = fs.readFileSync(`/proc/${parent}/stat`, "utf8");
    return `${parent} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]}`;
  } catch {
    return `${parent}`; // no /proc here, as on macOS: the parent has to do
  }
}
