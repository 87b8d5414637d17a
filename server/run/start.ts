import { build, generateClient } from "./build.ts";
import { completeEnvironment } from "./environment.ts";
import { requireFreePort } from "./port.ts";
import { type OpenDatabase, openDatabase } from "./product-database.ts";
import { elapsed, step } from "./progress.ts";
import { decideSampleSignIn, loadSample, samplePeople } from "./sample.ts";
import { serve, untilHealthy, work } from "./serve.ts";
import { fail, stopOnSignals } from "./stopping.ts";

stopOnSignals();
try {
  await start();
} catch (cause) {
  await fail(cause);
}

/** From nothing to a served page. */
async function start(): Promise<void> {
  const address = completeEnvironment();
  await requireFreePort(address);
  const database = await openDatabase(address.isEmbedded);
  await generateClient();
  await loadSample(database);
  await decideSampleSignIn(database);
  await build();
  await step("Server", async () => {
    await serve();
    await work();
    await untilHealthy(address);
  });
  await introduce(database);
}

async function introduce({ place, isEmbedded }: OpenDatabase): Promise<void> {
  const people = process.env.SAMPLE_SIGN_IN === "on" ? await samplePeople() : [];
  const roles = people.map(({ role, name }) => `    ${role.toLowerCase().padEnd(10)}${name}`);
  console.log(
    [
      "",
      `Imprimatur is at ${process.env.APP_URL} (ready after ${elapsed()})`,
      ...(roles.length ? ["  Sign in as one of the sample people, for example:", ...roles] : []),
      `  Its data lies in ${place}`,
      `  Ctrl-C stops it${isEmbedded ? "; npm run reset starts over" : ""}.`,
      "",
    ].join("\n"),
  );
}
