import type { DirectoryTerm } from "../../detection/contract.ts";

// Written for this: what people say at work, some of it with something to find in it.
const SENTENCES = [
  "Three years ago I joined a team of four, and today we are forty.",
  "Thank you to {name}, who taught me how to run a workshop without slides.",
  "We moved the whole warehouse to the new system over one weekend!",
  "What I learned about hiring: ask people what they would stop doing first.",
  "Great evening with {name} and {name} at the railway museum in Lisbon.",
  "Our support desk answered {number} calls in March, and nobody worked overtime.",
  "I used to think that leadership means having answers. It means asking earlier.",
  "Happy to share that I passed my certification on the second try 🎉",
  "If you want to talk about data quality, write to hello@example.org or call me.",
  "The best feedback I ever got came from an intern, on a Tuesday, in a lift.",
  "Small thing that changed our stand-up: we begin with what is stuck.",
  "Customers don't buy software; they buy fewer late evenings.",
  "On my way to Hamburg for two days of mechanical engineering and rain.",
  "We measured it: {number} percent of the tickets came from one form.",
  "Does anybody have experience with heat pumps in listed buildings?",
  "{name} asked the right question: who decides when nobody is in the room?",
  "My mentor always said that a plan is a list of guesses in a nice order.",
  "Proud of the whole crew behind {client}, you know who you are.",
  "This week I read an old book about bridges and thought of databases.",
  "Remote work isn't the problem. Meetings without an end are.",
  "#gratitude #learning #teamwork #growth",
  "Project {code} taught us more than any course could.",
];

const SYLLABLES = "ba bel dor fen gar hal ior kel lan mar nov ost pel qui ras sol tav ul ver win yor zan".split(" ");

/** The same numbers for the same seed, 0…1: a benchmark has to be the same text on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Posts of a length in characters, of sentences in chance order. */
export function samplePosts(count: number, length: number, random: () => number): string[] {
  return Array.from({ length: count }, () => {
    let text = "";
    while (text.length < length) text += `${sentence(random)}${random() < 0.2 ? "\n\n" : " "}`;
    return text.slice(0, length);
  });
}

/** Terms of a directory: people, clients and codenames that nobody has. */
export function sampleTerms(count: number, random: () => number): DirectoryTerm[] {
  return Array.from({ length: count }, (_, index): DirectoryTerm => {
    const kind = index % 10 === 0 ? "codename" : index % 3 === 0 ? "client" : "person";
    const name = { codename: word(random), client: `${word(random)} ${word(random)} Ltd`, person: fullName(random) }[
      kind
    ];
    return { id: `t${index}`, kind, status: "confidential", name, aliases: [], approvedDescription: null };
  });
}

function sentence(random: () => number): string {
  return pick(SENTENCES, random)
    .replaceAll("{name}", () => fullName(random))
    .replaceAll("{client}", () => `${word(random)} Ltd`)
    .replaceAll("{code}", () => word(random))
    .replaceAll("{number}", () => String(Math.floor(random() * 900) + 10));
}

function fullName(random: () => number): string {
  return `${pick(["Anna", "Bruno", "Clara", "Daniel", "Elif", "Farid", "Greta", "Hugo"], random)} ${word(random)}`;
}

function word(random: () => number): string {
  const letters = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join("");
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function pick(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() * from.length)] ?? "";
}
