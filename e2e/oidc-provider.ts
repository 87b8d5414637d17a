// A real OpenID provider on this machine, for browser tests only: node e2e/oidc-provider.ts <port> <origin of the product>
// Any name and any password get in; the name "jane" comes back as jane@example.org, "Name of jane".
import { Provider } from "oidc-provider";

const [port = "3911", product = "http://localhost:3200"] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "imprimatur",
      client_secret: "only-for-tests",
      redirect_uris: [`${product}/api/auth/callback/oidc`],
      post_logout_redirect_uris: [product],
      grant_types: ["authorization_code"],
      response_types: ["code"],
    },
  ],
  claims: { openid: ["sub"], profile: ["name", "groups"], email: ["email", "email_verified"] },
  conformIdTokenClaims: false, // name and address in the id token itself, as most companies' providers do
  pkce: { required: () => true },
  cookies: { keys: ["only-for-tests"] },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: async () => ({
      sub: id,
      name: `Name of ${id}`,
      email: `${id}@example.org`,
      email_verified: true,
      groups: ["marketing"],
    }),
  }),
});
provider.listen(Number(port), "localhost", () => console.log(`issuer ${issuer}`));
