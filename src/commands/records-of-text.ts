/** Cuts text that comes in pieces at a separator of one character; the last record may lack it. */
export async function* recordsOfText(
  parts: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<string> {
  let rest = '';
  for await (const part of parts) {
    const records = (rest + part).split(separator);
    rest = records.pop() ?? '';
    yield* records;
  }
  if (rest !== '') yield rest;
}
