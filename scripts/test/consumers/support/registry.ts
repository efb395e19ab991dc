import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** An npm registry on this machine, which holds what is published to it and nothing else. */
export interface Registry {
  /** `http://127.0.0.1:<port>/` */
  url: string;
  /** The lines of an `.npmrc` that make a package manager publish to it, and install our scope from it. */
  npmrc: string;
  close(): Promise<void>;
}

export async function startRegistry(folder: string): Promise<Registry> {
  const server = await runServer(configuration(folder));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  const url = `http://127.0.0.1:${port}/`;
  const token = await addUser(url);
  return {
    url,
    npmrc: `@guestlist:registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Without an uplink: what is not published here is not found here. */
function configuration(folder: string): object {
  return {
    config_path: join(folder, "verdaccio.yaml"), // where it would be; verdaccio wants to know
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    packages: { "@guestlist/*": { access: "$all", publish: "$authenticated" } },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "fatal" },
  };
}

async function addUser(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:publisher`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "publisher", password: "only-for-this-test" }),
  });
  const answer = (await response.json()) as { token: string }; // the protocol of npm registries
  return answer.token;
}
