/** "08:30" of a minute of the day; nothing of none. */
export function clockOf(minute: number | null): string {
  if (minute === null) return "";
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** As `clockOf`, for the end of a stretch of the day: midnight, which a time field can only call 00:00. */
export function endClockOf(minute: number | null): string {
  return clockOf(minute === WHOLE_DAY ? 0 : minute);
}

/** The minute at which a stretch of the day ends, as a time field says it: 00:00 is the day's end. */
export function endMinuteOf(clock: FormDataEntryValue | null): number | null {
  return minuteOf(clock) === 0 ? WHOLE_DAY : minuteOf(clock);
}

const WHOLE_DAY = 1_440;

/** The minute of the day that a time field says; null where it is empty. */
export function minuteOf(clock: FormDataEntryValue | null): number | null {
  const [hours, minutes] = String(clock ?? "")
    .split(":")
    .map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}
