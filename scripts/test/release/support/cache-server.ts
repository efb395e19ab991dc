import { randomUUID } from "node:crypto";
import { createApp } from "turborepo-remote-cache";

/** A shared cache for turbo on this machine, as a team hosts one for itself. */
export interface CacheServer {
  /** What makes turbo use it: the variables that the workflows set where a repository has a cache configured. */
  env: Record<string, string>;
  close(): Promise<void>;
}

export async function startCacheServer(folder: string): Promise<CacheServer> {
  const token = randomUUID();
  const app = createApp({
    logger: false,
    configOverrides: {
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: folder,
      STORAGE_PATH_USE_TMP_FOLDER: false,
      TURBO_TOKEN: token,
    },
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return {
    env: { TURBO_API: url, TURBO_TEAM: "team_guestlist", TURBO_TOKEN: token },
    close: () => app.close(),
  };
}
