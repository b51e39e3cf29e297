/** The lines of a file as a person would write them: "14, 15, 16, 20" → "14–16, 20". */
export function lineRuns(lines: string): string {
  const runs: number[][] = [];
  for (const line of lines.split(', ').map(Number)) {
    const run = runs.at(-1);
    if (run?.at(-1) === line - 1) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}
