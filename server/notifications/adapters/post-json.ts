import { lookup } from "node:dns/promises";
import https from "node:https";
import { BlockList, isIP } from "node:net";

/** Posts JSON to an address outside. */
export type PostJson = (url: string, body: unknown) => Promise<void>;

const TIMEOUT_MS = 8_000;

/** Everything that is this machine, this network, or nobody's (RFC 6890): a webhook can't reach into the house. */
const INSIDE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  INSIDE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 96],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  INSIDE.addSubnet(net, bits, "ipv6");

/** Whether an address lies outside the house. An IPv4 address written as IPv6 is looked at as the IPv4 one it is. */
export function isOutside(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !INSIDE.check(address, family === 4 ? "ipv4" : "ipv6");
}

/** Posts over https to a host whose every address lies outside, to the very address that was looked at; follows no redirect. */
export const postJson: PostJson = async (url, body) => {
  const { protocol, hostname } = new URL(url);
  const found = await lookup(hostname, { all: true });
  const [first] = found;
  if (protocol !== "https:" || first === undefined || !found.every(({ address }) => isOutside(address)))
    throw new Error("the webhook's address isn't one outside, over https");
  await new Promise<void>((resolve, reject) => {
    const request = https.request(
      url,
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        timeout: TIMEOUT_MS,
        lookup: (_host, options, done) => (options.all ? done(null, [first]) : done(null, first.address, first.family)),
      },
      (response) => {
        response.resume();
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve();
        else reject(new Error(`the webhook answered ${status}`));
      },
    );
    request.on("timeout", () => request.destroy(new Error("the webhook didn't answer in time")));
    request.on("error", reject);
    request.end(JSON.stringify(body));
  });
};
