import type { Credential, Vendor } from "../model/vendor.ts";
import { docComment } from "./doc-comment.ts";
import { namedTypes } from "./named-types.ts";
import type { SchemaEmitter } from "./schema.ts";

interface OptionsTypes {
  blocks: string[];
  sharedTypes: string[];
  vendorTypes: string[];
}

/** `<Vendor>Options`: what every client takes, the vendor's server variables and client options, and the credentials. */
export function optionsTypes(vendor: Vendor, schemas: SchemaEmitter): OptionsTypes {
  const { pascalName, title } = vendor;
  const own = [...serverOptions(vendor), ...clientOptions(vendor, schemas)];
  const named = vendor.clientOptions.map(({ schema }) => schemas.expression(schema)).join(" | ");
  const vendorTypes = namedTypes(named, vendor);
  const alternatives = credentialAlternatives(vendor);
  const sharedTypes = ["ClientOptions", ...(vendor.credentials.length > 0 ? ["Secret"] : [])];
  const comment = docComment([`Options of a client for ${title}.`]);
  const [only, ...others] = alternatives;
  if (others.length === 0) {
    const members = [...(only ?? []), ...own].join("\n");
    const options = `${comment}export interface ${pascalName}Options extends ClientOptions {\n${members}}\n`;
    return { blocks: [options], sharedTypes, vendorTypes };
  }
  const credentials = alternatives.map((members) => `\n  | {\n${indent(members.join("\n"))}    }`).join("");
  const credentialsComment = docComment([`What a client for ${title} authenticates with: one of these.`]);
  const base = own.length === 0 ? "ClientOptions" : `ClientOptions & {\n${own.join("\n")}}`;
  return {
    blocks: [
      `${credentialsComment}export type ${pascalName}Credentials =${credentials};\n`,
      `${comment}export type ${pascalName}Options = ${base} & ${pascalName}Credentials;\n`,
    ],
    sharedTypes,
    vendorTypes,
  };
}

/** Whether the credentials are a type of their own: there is a choice between several. */
export function hasCredentialsType(vendor: Vendor): boolean {
  return credentialAlternatives(vendor).length > 1;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}

function serverOptions({ server }: Vendor): string[] {
  if (server.url === "") {
    return [
      `${docComment(["Where the API is, which its description does not say."], [], "  ")}  baseUrl: string;\n`,
    ];
  }
  return server.variables.map((variable) => {
    const values = variable.values.map((value) => JSON.stringify(value)).join(" | ");
    const tags = variable.default === undefined ? [] : [`@default ${JSON.stringify(variable.default)}`];
    const comment = docComment([variable.description, `Becomes a part of \`${server.url}\`.`], tags, "  ");
    return `${comment}  ${variable.option}${variable.default === undefined ? "" : "?"}: ${values || "string"};\n`;
  });
}

function clientOptions({ clientOptions: options }: Vendor, schemas: SchemaEmitter): string[] {
  return options.map(({ option, description, schema }) => {
    const comment = docComment(
      [description, "Sent with every call that takes it; a call can override it."],
      [],
      "  ",
    );
    return `${comment}  ${option}?: ${schemas.expression(schema, "  ")} | undefined;\n`;
  });
}

/** For each way to authenticate, the members of the options: its own required, the others optional. */
function credentialAlternatives(vendor: Vendor): string[][] {
  const descriptions = new Map(vendor.credentials.flatMap(describeOptions));
  const alternatives = optionAlternatives(vendor);
  const isFree = alternatives.some((options) => options.length === 0);
  const choices = isFree || alternatives.length === 0 ? [[]] : alternatives;
  return choices.map((required) =>
    [...descriptions].map(([option, description]) => {
      const type = required.includes(option) ? `${option}: Secret` : `${option}?: Secret | undefined`;
      return `${docComment([description], [], "  ")}  ${type};\n`;
    }),
  );
}

/** The options that authenticate, for each alternative. An OAuth pair can be replaced by a token. */
export function optionAlternatives(vendor: Vendor): string[][] {
  const credentials = new Map(vendor.credentials.map((credential) => [credential.scheme, credential]));
  const alternatives = vendor.security.flatMap((schemes) => {
    let choices: string[][] = [[]];
    for (const scheme of schemes) {
      const credential = credentials.get(scheme);
      if (credential === undefined) continue;
      const ways =
        credential.kind === "clientCredentials"
          ? [credential.options, ["accessToken"]]
          : [credential.options];
      choices = choices.flatMap((choice) => ways.map((way) => [...choice, ...way]));
    }
    return choices;
  });
  // Several schemes may take the same options, such as a key that may be sent in a header or in the query.
  return [...new Map(alternatives.map((options) => [options.join(), options])).values()];
}

/** What each option of a credential is. */
export function describeOptions(credential: Credential): [string, string][] {
  const { options, description } = credential;
  switch (credential.kind) {
    case "clientCredentials": {
      const [clientId = "clientId", clientSecret = "clientSecret"] = options;
      return [
        [clientId, `Client id, exchanged together with the secret for access tokens.\n\n${description}`],
        [clientSecret, "Client secret, sent to the token URL only."],
        ["accessToken", "An access token that you obtained yourself, instead of the client id and secret."],
      ];
    }
    case "basic": {
      const [username = "username", password = "password"] = options;
      return [
        [username, description || "User name."],
        [password, "Password."],
      ];
    }
    default:
      return options.map((option) => [option, description || "Credential."]);
  }
}
