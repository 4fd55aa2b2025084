import { type CompiledKnowledge, compile } from '../compile.ts';
import { checkIntegrity } from '../integrity.ts';
import { problemMessage } from '../problem.ts';
import { readKnowledge } from './read.ts';
import { knowledgeVersion } from './version.ts';

/** The knowledge does not hold together; the message has one line for each problem. */
class BrokenKnowledge extends Error {
  override readonly name = 'BrokenKnowledge';
}

/** Reads, checks and compiles the knowledge of a project. Throws `BrokenKnowledge` naming every problem. */
export async function loadKnowledge(root: string): Promise<CompiledKnowledge> {
  const { entries, problems, files } = await readKnowledge(root);
  if (files === 0) throw new BrokenKnowledge('data/: found no file; accepted: the knowledge');
  const all = problems.length > 0 ? problems : checkIntegrity(entries);
  if (all.length > 0) throw new BrokenKnowledge(all.map(problemMessage).join('\n'));
  return compile(entries, await knowledgeVersion(root, entries));
}
