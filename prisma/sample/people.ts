import type { Role } from "../../server/shared/actor.ts";

/** The sample organisation's people. All invented. */
export interface SamplePersonSpec {
  name: string;
  role: Role;
  department: string;
  country: string;
  /** How often they write, beside the others. */
  writes: number;
}

export const ADMIN: SamplePersonSpec = {
  name: "Amira Solberg",
  role: "ADMIN",
  department: "Compliance",
  country: "GB",
  writes: 0.3,
};

export const PEOPLE: readonly SamplePersonSpec[] = [
  { name: "Mara Lindqvist", role: "EMPLOYEE", department: "Operations consulting", country: "GB", writes: 3 },
  { name: "Tomos Hargrave", role: "EMPLOYEE", department: "Operations consulting", country: "GB", writes: 2 },
  { name: "Niamh Cassidy", role: "EMPLOYEE", department: "Operations consulting", country: "IE", writes: 2 },
  { name: "Bartosz Wilk", role: "EMPLOYEE", department: "Operations consulting", country: "GB", writes: 1 },
  { name: "Adaeze Okonjo", role: "EMPLOYEE", department: "Operations consulting", country: "GB", writes: 2 },
  { name: "Priyanka Dutta", role: "EMPLOYEE", department: "Operations consulting", country: "IE", writes: 1 },
  { name: "Henrik Falk", role: "EMPLOYEE", department: "Public sector", country: "GB", writes: 2 },
  { name: "Saffron Beale", role: "EMPLOYEE", department: "Public sector", country: "GB", writes: 2 },
  { name: "Yusuf Demirci", role: "EMPLOYEE", department: "Public sector", country: "GB", writes: 1 },
  { name: "Orla Fennelly", role: "EMPLOYEE", department: "Public sector", country: "IE", writes: 1 },
  { name: "Callum Strachan", role: "EMPLOYEE", department: "Public sector", country: "GB", writes: 1 },
  { name: "Lucía Barrenechea", role: "EMPLOYEE", department: "Data and analytics", country: "IE", writes: 2 },
  { name: "Dewi Prosser", role: "EMPLOYEE", department: "Data and analytics", country: "GB", writes: 2 },
  { name: "Femi Adeyinka", role: "EMPLOYEE", department: "Data and analytics", country: "GB", writes: 1 },
  { name: "Ingrid Haugen", role: "EMPLOYEE", department: "Data and analytics", country: "GB", writes: 1 },
  { name: "Rohan Mistry", role: "EMPLOYEE", department: "Data and analytics", country: "GB", writes: 2 },
  { name: "Jonas Keller", role: "REVIEWER", department: "Communications", country: "GB", writes: 0.5 },
  { name: "Hester Quayle", role: "REVIEWER", department: "Communications", country: "GB", writes: 0.5 },
  { name: "Declan Moriarty", role: "REVIEWER", department: "Communications", country: "IE", writes: 0.3 },
  { name: "Ruth Abernathy", role: "AUDITOR", department: "Internal audit", country: "GB", writes: 0 },
  { name: "Imogen Achterberg", role: "EMPLOYEE", department: "Management", country: "GB", writes: 0.5 },
  { name: "Margaret Oyelaran", role: "EMPLOYEE", department: "Management", country: "GB", writes: 0.2 },
];

/** `mara.lindqvist@northlight.example`: the domain is reserved for examples. */
export function emailOf(name: string): string {
  const ascii = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return `${ascii.replaceAll(" ", ".")}@northlight.example`;
}
