/** "08:30" of a minute of the day; nothing of none. */
export function clockOf(minute: number | null): string {
  if (minute === null) return "";
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** The minute of the day that a time field says; null where it is empty. */
export function minuteOf(clock: FormDataEntryValue | null): number | null {
  const [hours, minutes] = String(clock ?? "")
    .split(":")
    .map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}
