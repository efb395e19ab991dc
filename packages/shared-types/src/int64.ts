/**
 * A 64-bit integer. Values that a JavaScript number holds exactly arrive as `number`; larger ones arrive as
 * `bigint`, so that no digit is lost. Either may be sent.
 */
export type Int64 = number | bigint;
