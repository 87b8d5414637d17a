/** A thank-you post, the commonest leak of all: names a client, a client's employee and a plan. */
export const THANKS =
  "What a fortnight! 🎉\n\nHuge thanks to Caroline Prewett and her operations team at Penhallow Foods for trusting us with their factory footprint review. Closing the Truro line was never going to be an easy conversation, but you handled it with real humanity.\n\nProud of the Northlight crew. #consulting #operations";

/** Text about to be given to a rewriting assistant. */
export const REWRITE =
  "Make this punchier and add a hook and three hashtags:\n\nWe helped Banque Aurelle bring its cost-to-income ratio down from 71% to 58% in five quarters, mostly by shutting the Lyon back office and moving reconciliation to Łódź. The exec committee signed off phase two last week.";

/** Nothing in it that a person has to read. */
export const CALM =
  "A meeting without a decision to make is a broadcast. Write it down, and give everybody the hour back.";
