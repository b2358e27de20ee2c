/**
 * A strict reader of iCalendar files (RFC 5545) for tests: it refuses what the standard refuses – line ends, octets
 * per line, unknown escapes, components out of place – and gives back components with their properties.
 */
interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As written, still escaped. */
  readonly raw: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

const contentLine = /^([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=(?:"[^"]*"|[^";:,]*))*):(.*)$/;

function linesOf(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.');
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error(`A line end that is not CRLF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`);
    if (line === '') throw new Error('An empty line.');
  }
  // Unfolded: a line that begins with a space continues the one before it.
  return text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
}

function propertyOf(line: string): Property {
  const [, name = '', parameters = '', raw = ''] = contentLine.exec(line) ?? [];
  if (name === '') throw new Error(`Not a content line: ${line}`);
  const pairs = parameters
    .split(';')
    .slice(1)
    .map((parameter) => parameter.split('=') as [string, string]);
  return { name, parameters: Object.fromEntries(pairs), raw };
}

/** The one VCALENDAR of a file. */
export function readCalendar(text: string): Component {
  const open: { name: string; properties: Property[]; components: Component[] }[] = [];
  let whole: Component | undefined;
  for (const property of linesOf(text).map(propertyOf)) {
    if (whole) throw new Error(`After the end: ${property.name}`);
    const component = open.at(-1);
    if (property.name === 'BEGIN') open.push({ name: property.raw, properties: [], components: [] });
    else if (!component) throw new Error(`Outside of a component: ${property.name}`);
    else if (property.name !== 'END') component.properties.push(property);
    else {
      if (component.name !== property.raw) throw new Error(`${component.name} ends as ${property.raw}.`);
      open.pop();
      if (open.length > 0) open.at(-1)?.components.push(component);
      else whole = component;
    }
  }
  if (whole?.name !== 'VCALENDAR') throw new Error('Not one calendar.');
  if (whole.components.length === 0) throw new Error('A calendar without any component.');
  return whole;
}

/** The value of a property that a component has at most once; text without its escapes. */
export function textOf({ name: within, properties }: Component, name: string): string | undefined {
  const [found, ...others] = properties.filter((property) => property.name === name);
  if (others.length > 0) throw new Error(`${within} has ${name} more than once.`);
  if (found?.raw.replaceAll(/\\[\\;,nN]/g, '').includes('\\')) throw new Error(`Escape: ${found.raw}`);
  return found?.raw.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

export function eventsOf({ components }: Component): readonly Component[] {
  return components.filter(({ name }) => name === 'VEVENT');
}
