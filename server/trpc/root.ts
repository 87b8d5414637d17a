import { t } from "./init.ts";
import { auditRouter } from "./routers/audit.ts";
import { commentsRouter } from "./routers/comments.ts";
import { detectionRouter } from "./routers/detection.ts";
import { directoryRouter } from "./routers/directory.ts";
import { draftsRouter } from "./routers/drafts.ts";
import { identityRouter } from "./routers/identity.ts";
import { notificationsRouter } from "./routers/notifications.ts";
import { platformsRouter } from "./routers/platforms.ts";
import { policyRouter } from "./routers/policy.ts";
import { reportsRouter } from "./routers/reports.ts";
import { retentionRouter } from "./routers/retention.ts";
import { reviewRouter } from "./routers/review.ts";
import { routingRouter } from "./routers/routing.ts";

export const appRouter = t.router({
  drafts: draftsRouter,
  review: reviewRouter,
  comments: commentsRouter,
  routing: routingRouter,
  platforms: platformsRouter,
  notifications: notificationsRouter,
  policy: policyRouter,
  detection: detectionRouter,
  directory: directoryRouter,
  identity: identityRouter,
  audit: auditRouter,
  reports: reportsRouter,
  retention: retentionRouter,
});
export type AppRouter = typeof appRouter;

export const createCaller = t.createCallerFactory(appRouter);
