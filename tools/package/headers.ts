/** The headers that the example configurations send, read from them. */

/** From `add_header Name "value" always;`. */
export const nginxHeaders = (configuration: string): Map<string, string> =>
  new Map(
    [...configuration.matchAll(/^\s*add_header\s+([\w-]+)\s+"([^"]*)"\s+always;/gm)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/** From `<add name="Name" value="value" />` among the custom headers. */
export const iisHeaders = (configuration: string): Map<string, string> => {
  const own = /<customHeaders>.*?<\/customHeaders>/s.exec(configuration)?.[0] ?? '';
  return new Map(
    [...own.matchAll(/<add\s+name="([^"]*)"\s+value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
};
