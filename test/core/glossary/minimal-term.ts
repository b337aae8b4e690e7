/** The least that a term file must say. Tests change one line of it at a time. */
export const MINIMAL_TERM = `term: Beekeeping
industry: Farming
meaning: Keeping bees.
on_a_resume: The person kept bees.
phrases:
  - keep bees
examples:
  - Keeps bees for years
non_examples:
  - Kept books
titles:
  typical: Beekeeper
levels:
  junior:
    years: 0-2
    indicators:
      - Feeds a hive
    questions:
      - ask: What is a hive?
        expect: The box in which bees live.
        listen_for: [box, bees]
  mid:
    years: 2-5
    indicators:
      - Splits a hive
    questions:
      - ask: When did you split a hive?
        expect: Before they swarm.
        listen_for: [swarm, spring]
  senior:
    years: 5+
    indicators:
      - Breeds queens
    questions:
      - ask: When do you give a hive up?
        expect: When it is ill.
        listen_for: [foulbrood, burning]
red_flags:
  - flag: No word of swarms
    why: Swarms cost half the bees.
    could_also_mean: Left out for brevity.
    ask: Tell me about a swarm.
`;

/** The file with one piece of its text replaced. Throws if the piece is not there. */
export function changed(piece: string, by: string, text: string = MINIMAL_TERM): string {
  if (!text.includes(piece)) throw new Error(`the file has no ${JSON.stringify(piece)}`);
  return text.replace(piece, () => by);
}
