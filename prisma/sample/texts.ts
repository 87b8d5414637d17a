import type { Surface } from "../../server/shared/surfaces.ts";

export interface SampleText {
  surface: Surface;
  text: string;
  /** What the author writes instead, once a reviewer has asked. */
  mended?: string;
}

/** `{a|b|c}` stands for one of a, b, c: the same thought comes back in other words, as it does in life. */
export const CALM: readonly SampleText[] = [
  {
    surface: "post",
    text: "{Three|Two|Four} things I wish I had known before my first {workshop|steering group|town-hall}: bring the question, not the slides; let the quiet ones write first; stop ten minutes early.\n\n#facilitation",
  },
  {
    surface: "post",
    text: "A meeting without a decision to make is a broadcast. {Send a note instead|Write it down instead|Record it instead}, and give everybody the hour back.",
  },
  {
    surface: "post",
    text: "Small joys of {Monday|Tuesday|Thursday|Friday}: a process map that fits on one page, and nobody asking for a second one.",
  },
  {
    surface: "post",
    text: "We are hiring. If you like asking why five times and drawing the answer once, have a look at our careers page. The band is in the advert, as it should be.\n\n#hiring #{operations|consulting|analytics}",
  },
  {
    surface: "post",
    text: "I spent the {morning|afternoon} reading {old case studies|council minutes|railway timetables}, and I regret nothing. Constraints written down a century ago are still the best teachers of design.",
  },
  {
    surface: "post",
    text: "The best dashboard I know has {one|two|three} numbers on it. Everything else is a question you should be able to ask, not a tile you should have to read.",
  },
  {
    surface: "post",
    text: "Today I learned to say “I don't know yet” in front of {twenty|thirty|forty} people. Nothing fell down. Recommended.",
  },
  {
    surface: "post",
    text: "Reading tip for the {weekend|train}: anything about checklists in aviation. Then look at your own handovers and blush a little.",
  },
  {
    surface: "post",
    text: "If your pilot can't fail, it isn't a pilot, it's a launch with a smaller font. {Decide first what would make you stop|Write down the stop rule before you start}.",
  },
  {
    surface: "post",
    text: "Grace under pressure, faith in good forms, and a kettle that works. {Happy Friday|Have a good week}, everyone ☀️",
  },
  {
    surface: "post",
    text: "Our report on service design in town halls is on our website. Wexcombe City Council let us publish {every assumption|the whole spreadsheet}, which is rarer than it should be. #localgov",
  },
  {
    surface: "post",
    text: "Imogen Achterberg is on stage at {two|three|four} o'clock, talking about public budgets people can read. Come and ask hard questions.",
  },
  {
    surface: "comment",
    text: "{Well put|Nicely said|So true}. The part about {deciding late|naming the owner|writing it down} is what most of us skip, me included.",
  },
  {
    surface: "comment",
    text: "I would add one thing: ask the night shift. They know {where the queue starts|what the form doesn't say|which step nobody does}.",
  },
  {
    surface: "comment",
    text: "Agreed on {the principle|most of it}. How do you keep it alive after the {first month|launch|project team has left}?",
  },
  { surface: "comment", text: "Thank you for sharing this. The diagram alone was worth the read." },
  {
    surface: "collaborative_article",
    text: "Ask everybody to write down, alone, what decision the meeting is for. Then compare. It costs {five|ten} minutes and a pad of sticky notes.",
  },
  {
    surface: "collaborative_article",
    text: "Begin with what people can stop doing. A change that only adds work {is a wish|won't last}.",
  },
  {
    surface: "ai_rewrite",
    text: "Shorten to {two|three} lines, keep the joke: I was told, kindly, that my slides were wonderful and that nobody would ever read them. Since then: one page, one chart, one ask.",
  },
  {
    surface: "ai_rewrite",
    text: "Make this friendlier: A good handover is {boring|short}. If it isn't, something was left for the next person to find.",
  },
  {
    surface: "profile_text",
    text: "Consultant at Northlight Advisory. {Nine|Six|Twelve} years in food, rail and local government. I write about meetings, maintenance and why good forms matter.",
  },
  {
    surface: "article",
    text: "What a waiting room taught me about queues\n\nI had an hour and no book, so I watched. People don't mind waiting. They mind not knowing. The sign that said “about {twenty|thirty} minutes” did more than the second receptionist.\n\nThree things follow. Say how long. Say why. Say when it changes. None of them needs a project.",
  },
  {
    surface: "article",
    text: "In praise of dull wins\n\nA form that is one page shorter is worth a cake. Nobody will write about it. Everybody will feel it, {every day|each week}, for years.\n\nSo keep a list of dull wins, read it out once a month, and bring the cake.",
  },
  {
    surface: "page_post",
    text: "Our graduate programme opens {this week|today}. Applications close when the places are filled; everything you need is on our careers page.",
  },
];

export const DELICATE: readonly SampleText[] = [
  {
    surface: "post",
    text: "What a {fortnight|month|quarter}. Huge thanks to {Caroline Prewett|Elspeth Marlow|Gareth Ingleby} and her team at Penhallow Foods for trusting us with their factory footprint review. You handled it with real humanity.\n\n#consulting",
    mended:
      "What a fortnight. Huge thanks to the operations team at a family-owned food manufacturer for trusting us with a difficult review. You handled it with real humanity.\n\n#consulting",
  },
  {
    surface: "post",
    text: "Proud moment: Ostrava Rail went live with the new rosters {last night|this weekend}, and the depots are still speaking to us.",
    mended:
      "Proud moment: a European rail operator went live with new rosters, and the depots are still speaking to us.",
  },
  {
    surface: "post",
    text: "Project Lanternfish is finally over the line and I have slept for {eleven|ten} hours straight 😴",
    mended: "A long project is finally over the line and I have slept for ten hours straight 😴",
  },
  {
    surface: "post",
    text: "Cannot say much yet, under NDA and all, but what we do with Banque Aurelle this {spring|autumn} will surprise people.",
  },
  {
    surface: "comment",
    text: "Day rates are a guessing game everywhere. For what it's worth we start at £{2,150|1,950|2,300} per partner day.",
    mended: "Day rates are a guessing game everywhere. Ask for the scope first; the rate follows.",
  },
  {
    surface: "comment",
    text: "We saw the same at Ostrava Rail. {Rosters by hand|Nobody had asked the depots}, every Sunday night.",
    mended: "We saw the same at a European rail operator. Nobody had asked the depots.",
  },
  {
    surface: "collaborative_article",
    text: "In our practice we run a 7-lens diagnostic before anyone touches the org chart: demand volatility counts for 22 points, span of control 18, handover count 15, rework 15 and decision latency {12|14}. Anything under 41 on the Tidewater scoring grid goes straight to redesign.",
    mended:
      "In our practice we look at the work before anyone touches the org chart. Score from logs, never from interviews.",
  },
  {
    surface: "ai_rewrite",
    text: "Make this punchier: We helped Banque Aurelle bring its cost-to-income ratio down from 71% to 58% in five quarters, mostly by {shutting the Lyon back office|moving reconciliation}.",
    mended: "Make this punchier: We helped a European retail bank to run its back office with far less effort.",
  },
  {
    surface: "post",
    text: "Two more {cities|counties} are going to adopt our budget model before the summer. I'm technically not supposed to share this yet. Watch this space.",
  },
  {
    surface: "post",
    text: "{Tomos Hargrave|Dewi Prosser} is back after his operation and we could not be happier. The office was too quiet without you.",
  },
  {
    surface: "article",
    text: "Five things local government taught me\n\nPublish early. The Wexcombe team put every assumption in a public spreadsheet.\n\nManagers in the middle carry the load. We saw the same at Kestrel & Moor, where {partners|managers} rewrote the plan every Sunday night.",
    mended:
      "Five things local government taught me\n\nPublish early. The Wexcombe team put every assumption in a public spreadsheet.\n\nManagers in the middle carry the load. Give them time, not posters.",
  },
  {
    surface: "page_post",
    text: "We are delighted to tell the story of our work with Penhallow Foods, who reviewed their factory footprint with us {this year|last year}.",
    mended: "We are delighted to tell the story of our work with Wexcombe City Council.",
  },
];

export const GRAVE: readonly SampleText[] = [
  {
    surface: "post",
    text: "Looking for a speaker on service design? Ring {Saffron|Henrik} on +44 7700 900{123|457|861} and say I sent you.",
    mended: "Looking for a speaker on service design? Write to us through the contact page of our website.",
  },
  {
    surface: "post",
    text: "Tiny Postgres trick that saved my {morning|week}:\n\nexport DATABASE_URL=postgres://report_ro:Winter2026!@db-prod-03.northlight.example:5432/billing\n\nYou're welcome. 🐘",
    mended:
      "Tiny Postgres trick that saved my morning: set application_name in the connection, and the activity view suddenly makes sense.",
  },
  {
    surface: "comment",
    text: "Send your CV to {caroline.prewett|g.ingleby}@penhallow.example, she is looking for planners.",
    mended: "They are looking for planners; the advert is on their careers page.",
  },
];
