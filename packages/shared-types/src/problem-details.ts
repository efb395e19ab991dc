/** An error body as RFC 9457 describes it (`application/problem+json`). */
export interface ProblemDetails {
  /** A URI that names the kind of problem. Meaning `about:blank` when absent. */
  type?: string;
  /** A short summary of the kind of problem, the same for each occurrence. */
  title?: string;
  /** The HTTP status, as the server that wrote the body knew it. */
  status?: number;
  /** What went wrong this time. */
  detail?: string;
  /** A URI that names this occurrence. */
  instance?: string;
  /** Members that the vendor adds. */
  [extension: string]: unknown;
}
