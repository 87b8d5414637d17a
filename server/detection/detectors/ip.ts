import isIP from "validator/lib/isIP.js";
import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { allMatches } from "../words/matches.ts";

const V4 = /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?![\p{L}\p{N}]|\.\d)/gu;
// 39 characters is the longest IPv6 address.
const V6 = /(?<![\p{L}\p{N}:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\/\d{1,3})?(?![\p{L}\p{N}:])/giu;
const PRIVATE =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[789]\d|1[01]\d|12[0-7])\.|f[cd]|fe80)/iu;
// Loopback, "any", the ranges kept for documentation (RFC 5737, 3849) and resolvers everybody knows.
const HARMLESS =
  /^(?:127\.|0\.0\.0\.0|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|2001:0?db8:|::1$|::$)/iu;
const VERSION = /(?:\bv|\bversions?|\brelease|\bbuild|\broom|\bsection|§|\bfirmware|\bpatch)\s?$/iu;

function detect(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of [...allMatches(V4, document.text), ...allMatches(V6, document.text)]) {
    const address = match[0].split("/")[0] ?? "";
    if (!isIP(address) || HARMLESS.test(address)) continue;
    if (VERSION.test(document.text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const isPrivate = PRIVATE.test(address);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      category: "security_detail",
      entity: "IP",
      tag: "internal_system",
      confidence: isPrivate ? 0.9 : 0.75,
      why: [evidence("pattern", isPrivate ? "private_network" : "machine_address")],
    });
  }
  return found;
}

export const ipDetector: Detector = {
  id: "ip-address",
  detect,
  examples: {
    match: ["Ping 10.4.17.9 and see", "Route 192.168.0.0/24", "VPN at fd12:3456:789a::1", "It was 185.40.3.77 again"],
    pass: [
      "We shipped version 10.15.7.2",
      "v2.10.3.1 is live",
      "Try 192.0.2.15",
      "127.0.0.1 sweet home",
      "14:30:12 sharp",
    ],
  },
};
