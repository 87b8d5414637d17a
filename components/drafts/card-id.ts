/** The id of a finding's card on the page. */
export function cardIdOf({ id }: { id: string }): string {
  return `card-${id}`;
}
