import type { Operation, Vendor } from "../model/vendor.ts";
import { describeOptions, optionAlternatives } from "./client-options.ts";
import { code, inline, link, paragraphs, table, webAddress } from "./markdown.ts";
import { usage } from "./readme-usage.ts";
import type { EmittedFile } from "./source-file.ts";
import { originNotice } from "./source-file.ts";

/** `README.md`: what a user needs from installing the package to the last operation of its index. */
export function emitReadme(vendor: Vendor, scenario?: string): EmittedFile {
  const sections = [
    `<!-- ${originNotice(vendor)} -->`,
    `# ${vendor.packageName}`,
    `A typed client for ${inline(vendor.title)}.`,
    ...paragraphs(vendor.description),
    `\`\`\`sh\nnpm install ${vendor.packageName}\n\`\`\``,
    ...usage(vendor),
    ...scenarioSection(scenario),
    ...optionsTable(vendor),
    ...index(vendor),
    ...gaps(vendor),
    ...origin(vendor),
  ];
  return { path: "README.md", text: `${sections.join("\n\n")}\n` };
}

/** The package's own scenario, which its tests run. */
function scenarioSection(scenario: string | undefined): string[] {
  if (scenario === undefined) return [];
  return ["## From the first day to the last", `\`\`\`ts\n${scenario.trim()}\n\`\`\``];
}

function optionsTable(vendor: Vendor): string[] {
  const { server, clientOptions, credentials } = vendor;
  const alternatives = optionAlternatives(vendor);
  const necessity = (option: string) => {
    const needing = alternatives.filter((options) => options.includes(option));
    if (needing.length === 0) return "no";
    return needing.length === alternatives.length ? "yes" : "one way to authenticate";
  };
  const credentialRows = credentials
    .flatMap(describeOptions)
    .map(([option, description]) => [option, necessity(option), inline(description)]);
  const rows = [
    ...server.variables.map(({ option, description, ...variable }) => [
      option,
      variable.default ? "no" : "yes",
      inline(description),
    ]),
    ...credentialRows,
    ...clientOptions.map(({ option, description }) => [option, "no", inline(description)]),
    ["baseUrl", "no", `Where the API is; \`${server.url}\` unless given.`],
    ["timeout, retry, headers, fetch, hooks", "no", "Common to all clients; the editor shows what they do."],
  ];
  return [
    "## Options",
    table(
      ["Option", "Required", "Meaning"],
      rows.map(([option = "", ...rest]) => [code(option), ...rest]),
    ),
  ];
}

function index(vendor: Vendor): string[] {
  const tags = [
    ...vendor.tags,
    ...(vendor.operations.some(({ tag }) => tag === undefined) ? [{ name: "", description: "" }] : []),
  ];
  const sections = tags.flatMap((tag) => {
    const operations = vendor.operations.filter((operation) => (operation.tag ?? "") === tag.name);
    if (operations.length === 0) return [];
    const rows = operations.map(indexRow);
    const heading = tag.name === "" ? [] : [`### ${inline(tag.name)}`, inline(tag.description)];
    return [...heading, table(["Method", "Request", "What it does", "Confidence"], rows)];
  });
  return sections.length === 0 ? [] : ["## Operations", confidenceNote, ...sections];
}

const confidenceNote =
  "Confidence says how the vendor documents an operation: *stated* in words, by *example*, *observed* in use, or *inferred*.";

function indexRow(operation: Operation): string[] {
  const { id, method, path, summary, docsUrl, source, deprecated } = operation;
  const what = docsUrl === undefined ? inline(summary) : link(summary, docsUrl);
  return [
    code(id),
    code(`${method.toUpperCase()} ${path}`),
    deprecated ? `${what} (deprecated)` : what,
    source?.confidence ?? "",
  ];
}

function gaps(vendor: Vendor): string[] {
  if (vendor.gaps.length === 0) return [];
  const items = vendor.gaps.map(({ subject, note }) => `- **${inline(subject)}**: ${inline(note)}`);
  return ["## Not in here", items.join("\n")];
}

function origin(vendor: Vendor): string[] {
  const docs =
    vendor.docsUrl === undefined ? "" : ` The vendor documents the API at <${webAddress(vendor.docsUrl)}>.`;
  return [
    "## Where this comes from",
    `Generated from \`${vendor.specFile}\`, a description written by hand from the vendor's public pages; each operation links to its ` +
      `page.${docs} This package is not made or endorsed by the vendor.`,
  ];
}
