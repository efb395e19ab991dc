/** The parts that are used of a package that has no declarations. */
declare module "turborepo-remote-cache" {
  export function createApp(options: {
    logger: boolean;
    configOverrides: Record<string, string | boolean>;
  }): {
    listen(options: { host: string; port: number }): Promise<string>;
    close(): Promise<void>;
  };
}
