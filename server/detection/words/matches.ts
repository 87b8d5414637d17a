/**
 * All places where a pattern with the flag `g` matches. Unlike `matchAll` it runs the pattern itself and not a copy:
 * with a hundred patterns a text, copying them took longer than running them.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
