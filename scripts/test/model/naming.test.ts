import { describe, expect, test } from "vitest";
import { camelCase, pascalCase, propertyName, typeName } from "../../src/model/naming.ts";

test.each([
  ["agent-groups", "AgentGroups", "agentGroups"],
  ["inviteUser", "InviteUser", "inviteUser"],
  ["X-Workspace-Id", "XWorkspaceId", "xWorkspaceId"],
  ["tenant", "Tenant", "tenant"],
  ["organization_id", "OrganizationId", "organizationId"],
  ["listV2Users", "ListV2Users", "listV2Users"],
])("%s is %s as a part of a type and %s as a variable", (text, pascal, camel) => {
  expect(pascalCase(text)).toBe(pascal);
  expect(camelCase(text)).toBe(camel);
});

describe("a property name", () => {
  test.each(["id", "_links", "$ref", "userId2", "class"])("%s stands bare", (name) => {
    expect(propertyName(name)).toBe(name);
  });

  test.each([
    ["X-Key", '"X-Key"'],
    ["2fa", '"2fa"'],
    ["", '""'],
    ["größe", '"größe"'],
    ['"', '"\\""'],
    ["a\n", '"a\\n"'],
    ["id: string } //", '"id: string } //"'],
  ])("%j is quoted", (name, text) => {
    expect(propertyName(name)).toBe(text);
  });
});

test.each(["Error", "Promise", "Success", "HttpError", "Blob", "Secret"])(
  "a schema %s does not hide the type of that name",
  (name) => {
    expect(typeName(name)).toBe(`${name}Schema`);
  },
);

test("any other schema keeps its name", () => {
  expect(typeName("InvitedUser")).toBe("InvitedUser");
});
