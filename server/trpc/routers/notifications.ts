import { changeNotices } from "../../notifications/commands/change-notices.ts";
import { readNotices } from "../../notifications/commands/read-notices.ts";
import { ChangeNotices, ListNotices, NoticeRef } from "../../notifications/contract.ts";
import { countUnread, listNotices, loadNoticeSettings } from "../../notifications/queries.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const own = can("account.own");
const change = own.use(limited("change"));

export const notificationsRouter = t.router({
  list: own.input(ListNotices).query(({ ctx, input }) => listNotices(ctx.db, ctx.actor, input, ctx.language)),
  unread: own.query(({ ctx }) => countUnread(ctx.db, ctx.actor)),
  read: change.input(NoticeRef).mutation(({ ctx, input }) => readNotices(ctx, input)),
  readAll: change.mutation(({ ctx }) => readNotices(ctx, null)),
  settings: own.query(({ ctx }) => loadNoticeSettings(ctx.db, ctx.actor)),
  changeSettings: change.input(ChangeNotices).mutation(({ ctx, input }) => changeNotices(ctx, input)),
});
