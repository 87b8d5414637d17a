import { addMinutes } from "date-fns";

/** A clock that stands still until it is set: time is a parameter, never slept for. */
export interface Clock {
  now: () => Date;
  set: (at: string | Date) => void;
  /** Lets so many minutes pass. */
  pass: (minutes: number) => void;
}

/** A Monday morning, unless said otherwise. */
export function aClock(at = "2026-11-23T09:00:00Z"): Clock {
  let moment = new Date(at);
  return {
    now: () => moment,
    set: (to) => {
      moment = new Date(to);
    },
    pass: (minutes) => {
      moment = addMinutes(moment, minutes);
    },
  };
}
