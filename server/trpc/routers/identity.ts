import { loadOrganisation } from "../../directory/queries.ts";
import { addPerson } from "../../identity/commands/add-person.ts";
import { changeKeys } from "../../identity/commands/change-keys.ts";
import { changePerson } from "../../identity/commands/change-person.ts";
import { chooseLanguage } from "../../identity/commands/choose-language.ts";
import { revokeSessions } from "../../identity/commands/revoke-sessions.ts";
import { setUp } from "../../identity/commands/set-up.ts";
import { AddPerson, ChangeKeys, ChangePerson, ChooseLanguage, PersonRef, SetUp } from "../../identity/contract.ts";
import { findKeys, findSignInWays, listPeople, listSamplePeople } from "../../identity/queries.ts";
import { publishDayOne } from "../../policy/commands/publish-day-one.ts";
import { t } from "../init.ts";
import { can, limited, open } from "../procedures.ts";

const own = can("account.own");
const manage = can("people.manage");
const change = manage.use(limited("change"));

export const identityRouter = t.router({
  ways: open.query(({ ctx }) => findSignInWays(ctx.db)),
  samplePeople: open.query(({ ctx }) => listSamplePeople(ctx.db)),
  setUp: open
    .use(limited("signIn"))
    .input(SetUp)
    .mutation(({ ctx, input }) => setUp(ctx, input, publishDayOne)),
  me: own.query(async ({ ctx }) => {
    const { name, isSample, zone } = await loadOrganisation(ctx.db);
    return { ...ctx.actor, organisation: { name, isSample, zone } };
  }),
  chooseLanguage: own
    .use(limited("change"))
    .input(ChooseLanguage)
    .mutation(({ ctx, input }) => chooseLanguage(ctx, input)),
  keys: own.query(({ ctx }) => findKeys(ctx.db, ctx.actor.id)),
  changeKeys: own
    .use(limited("change"))
    .input(ChangeKeys)
    .mutation(({ ctx, input }) => changeKeys(ctx, input)),
  people: manage.query(({ ctx }) => listPeople(ctx.db, ctx.now())),
  addPerson: change.input(AddPerson).mutation(({ ctx, input }) => addPerson(ctx, input)),
  changePerson: change.input(ChangePerson).mutation(({ ctx, input }) => changePerson(ctx, input)),
  revokeSessions: change.input(PersonRef).mutation(({ ctx, input }) => revokeSessions(ctx, input)),
  revokeOwnSessions: own.use(limited("change")).mutation(({ ctx }) => revokeSessions(ctx, { personId: ctx.actor.id })),
});
