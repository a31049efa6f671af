/** The manifest of a SCORM 1.2 package (ADL, Content Aggregation Model, section 2.3; IMS Content Packaging 1.1.2): one course of one page. */

export interface Packed {
  /** What the learning system shows, 200 characters at most. */
  readonly title: string;
  /** The page that is opened, then the other files. */
  readonly files: readonly [string, ...string[]];
}

/** @returns `imsmanifest.xml`. No mastery score: the exercise gives no score. */
export function scormManifest({ title, files }: Packed): string {
  const name = escaped(title.slice(0, 200));
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="good-offices" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="good-offices-course">
    <organization identifier="good-offices-course">
      <title>${name}</title>
      <item identifier="good-offices-exercise" identifierref="good-offices-page" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="good-offices-page" type="webcontent" adlcp:scormtype="sco" href="${escaped(files[0])}">
${files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
