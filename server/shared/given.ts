import { z } from "zod";

/**
 * Words from outside: each string that crosses a border is made of this. NUL can't be stored, and a lone surrogate isn't
 * a character: both become U+FFFD, so that lengths and places stay.
 */
export const GivenText = z.string().overwrite((text) => text.toWellFormed().replaceAll("\0", "\uFFFD"));

/** An id as somebody names it; one that doesn't exist is "not found". */
export const GivenId = GivenText.max(64);

/** Where a list goes on; see page.ts. */
export const GivenCursor = GivenText.max(300);

/** The version of a row that somebody saw; the column has 32 bits. */
export const GivenVersion = z.int32().positive();

/** A day, YYYY-MM-DD, in a year that calendars and databases agree on (ISO 8601 has a year 0, PostgreSQL hasn't). */
export const GivenDay = z.iso.date().refine((day) => day >= "1900", "Give a day since 1900.");
