import { expect, test } from "vitest";
import { atServer, createTransport, inPath, json, type Operation, send } from "../../src/index.js";

const operation: Operation = {
  method: "GET",
  path: "/files/{id}",
  server: "https://files.acme.test/v2",
  parameters: [atServer, inPath],
  success: { 200: json },
};

/** Where a call goes, for a user with these options. */
async function addressOf(options: { baseUrl?: string }): Promise<string> {
  let address = "";
  const fetch = async (url: string) => {
    address = url;
    return Response.json({});
  };
  const config = { baseUrl: "https://api.acme.test", credentials: {}, security: [] };
  await send(createTransport(config, { ...options, fetch }), operation, { path: { id: "a/b" } });
  return address;
}

test("an operation with a server of its own is called there", async () => {
  expect(await addressOf({})).toBe("https://files.acme.test/v2/files/a%2Fb");
});

test("a base URL that the user gives comes first", async () => {
  expect(await addressOf({ baseUrl: "http://127.0.0.1:4010" })).toBe("http://127.0.0.1:4010/files/a%2Fb");
});
