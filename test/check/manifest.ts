import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { PNG } from 'pngjs';
import { validateXML } from 'xmllint-wasm';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const root = path.resolve(__dirname, '../..');
const schemaFolder = path.join(root, 'test/fixtures/manifest-xsd');
const schemas = [
  'OfficeAppBasicTypesV1_0.xsd',
  'MailAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_1.xsd',
  'TaskPaneAppVersionOverridesV1_0.xsd',
];

/** What the schemas say is wrong with a manifest; empty when it is valid. */
export async function schemaProblems(manifest: string): Promise<readonly string[]> {
  const read = (fileName: string) => ({ fileName, contents: readFileSync(path.join(schemaFolder, fileName), 'utf8') });
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: [read('OfficeAppManifestV1_1.xsd')],
    preload: schemas.map(read),
  });
  return result.errors.map((error) => error.message);
}

/** What the schemas do not see: resources that point at nothing, icons of another size than they claim, URLs without https. */
export function otherProblems(manifest: string, host: string): readonly string[] {
  const document = parseDocument(manifest, { xmlMode: true });
  const elements = DomUtils.getElementsByTagName('*', document.children);
  return [
    ...danglingResources(elements),
    ...wrongIcons(elements, host),
    ...insecureUrls(elements),
    ...splitRuntimes(elements),
  ];
}

const attribute = (element: Element, name: string) => DomUtils.getAttributeValue(element, name) ?? '';
const parents = (element: Element): Element[] => {
  const chain: Element[] = [];
  for (let at = element.parent; at !== null && 'name' in at; at = at.parent) chain.push(at);
  return chain;
};
const overridesOf = (element: Element) => parents(element).find((parent) => parent.name === 'VersionOverrides');

function danglingResources(elements: readonly Element[]): string[] {
  return elements
    .filter((element) => attribute(element, 'resid') !== '')
    .filter((element) => {
      const resid = attribute(element, 'resid');
      const defined = elements.some(
        (other) =>
          attribute(other, 'id') === resid &&
          other.name.startsWith('bt:') &&
          overridesOf(other) === overridesOf(element),
      );
      return !defined || resid.length > 32;
    })
    .map(
      (element) =>
        `${element.name} points at resource "${attribute(element, 'resid')}", which does not exist in its VersionOverrides or is longer than 32`,
    );
}

function wrongIcons(elements: readonly Element[], host: string): string[] {
  const sized: Array<[url: string, size: number]> = [];
  for (const element of elements) {
    if (element.name === 'IconUrl') sized.push([attribute(element, 'DefaultValue'), 64]);
    if (element.name === 'HighResolutionIconUrl') sized.push([attribute(element, 'DefaultValue'), 128]);
    if (element.name !== 'bt:Image' || attribute(element, 'size') === '') continue;
    const image = elements.find(
      (other) => other.name === 'bt:Image' && attribute(other, 'id') === attribute(element, 'resid'),
    );
    if (image !== undefined) sized.push([attribute(image, 'DefaultValue'), Number(attribute(element, 'size'))]);
  }
  return sized.flatMap(([url, size]) => {
    const { width, height } = PNG.sync.read(readFileSync(path.join(root, url.replace(`${host}/`, ''))));
    return width === size && height === size ? [] : [`${url} is ${width} x ${height}, not ${size}`];
  });
}

function insecureUrls(elements: readonly Element[]): string[] {
  const urls = elements.flatMap((element) => [
    ...(element.name === 'AppDomain'
      ? [element.children.map((child) => ('data' in child ? child.data : '')).join('')]
      : []),
    ...(/Url$|SourceLocation|bt:Image/.test(element.name) ? [attribute(element, 'DefaultValue')] : []),
  ]);
  return urls.filter((url) => url !== '' && !url.startsWith('https://')).map((url) => `${url} is not https`);
}

/** A launch event must start in the page of the runtime, or Outlook never calls it. */
function splitRuntimes(elements: readonly Element[]): string[] {
  const runtimes = elements
    .filter((element) => element.name === 'Runtime')
    .map((element) => attribute(element, 'resid'));
  return elements
    .filter(
      (element) =>
        element.name === 'SourceLocation' && attribute(element.parent as Element, 'xsi:type') === 'LaunchEvent',
    )
    .map((element) => attribute(element, 'resid'))
    .filter((resid) => !runtimes.includes(resid))
    .map((resid) => `launch events start in "${resid}", which is no runtime`);
}
