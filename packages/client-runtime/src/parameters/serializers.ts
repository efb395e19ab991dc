/**
 * The serializers that an operation may name in `styles`. Their names follow one rule:
 *
 *   <in><Style>[Exploded][Reserved]   for a parameter with `schema`
 *   <in>Json                          for one with `content` of a JSON media type
 *   <in>Text                          for one with `content` of another media type
 *   querystring<Form|Json|Text>       for one that is the whole query, by its media type
 *
 * | in     | style          | explode | allowReserved | name                        |
 * | ------ | -------------- | ------- | ------------- | --------------------------- |
 * | path   | simple         | false   |               | pathSimple (1)              |
 * | path   | simple         | true    |               | pathSimpleExploded          |
 * | path   | label          | false   |               | pathLabel                   |
 * | path   | label          | true    |               | pathLabelExploded           |
 * | path   | matrix         | false   |               | pathMatrix                  |
 * | path   | matrix         | true    |               | pathMatrixExploded          |
 * | query  | form           | false   | false         | queryForm                   |
 * | query  | form           | false   | true          | queryFormReserved           |
 * | query  | form           | true    | false         | queryFormExploded (1)       |
 * | query  | form           | true    | true          | queryFormExplodedReserved   |
 * | query  | spaceDelimited | false   | false         | querySpaceDelimited         |
 * | query  | spaceDelimited | false   | true          | querySpaceDelimitedReserved |
 * | query  | pipeDelimited  | false   | false         | queryPipeDelimited          |
 * | query  | pipeDelimited  | false   | true          | queryPipeDelimitedReserved  |
 * | query  | deepObject     | (4)     | false         | queryDeepObject             |
 * | query  | deepObject     | (4)     | true          | queryDeepObjectReserved     |
 * | header | simple         | false   |               | headerSimple (2)            |
 * | header | simple         | true    |               | headerSimpleExploded        |
 * | cookie | form           | false   |               | cookieForm                  |
 * | cookie | form           | true    |               | cookieFormExploded (3)      |
 *
 * (1) Needs to be named for objects only: it is what happens to single values and arrays anyway.
 * (2) Needs to be named for arrays and objects: single values are written as they are anyway.
 * (3) Needs never to be named: it is what happens anyway.
 * (4) OpenAPI defines `deepObject` with `explode: true` only, though its default is false; both mean the same here.
 *
 * `spaceDelimited` and `pipeDelimited` with `explode: true` are undefined in OpenAPI.
 */
export { cookieForm, cookieFormExploded, cookieJson, cookieText } from "./cookie-serializers.js";
export { headerJson, headerSimple, headerSimpleExploded, headerText } from "./header-serializers.js";
export {
  pathJson,
  pathLabel,
  pathLabelExploded,
  pathMatrix,
  pathMatrixExploded,
  pathSimple,
  pathSimpleExploded,
  pathText,
} from "./path-serializers.js";
export {
  queryDeepObject,
  queryDeepObjectReserved,
  queryForm,
  queryFormExploded,
  queryFormExplodedReserved,
  queryFormReserved,
  queryJson,
  queryPipeDelimited,
  queryPipeDelimitedReserved,
  querySpaceDelimited,
  querySpaceDelimitedReserved,
  queryText,
} from "./query-serializers.js";
