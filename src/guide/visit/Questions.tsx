import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import type { EntryDetail, KnowledgeIndex, VisitDetail } from '../../knowledge/types.ts';
import { type VisitQuestion, visitQuestions } from '../../knowledge/visit-questions.ts';
import { words } from '../../language/words.ts';
import { entryName } from '../parts/names.ts';

function textOf(index: KnowledgeIndex, question: VisitQuestion): string {
  switch (question.kind) {
    case 'asked':
      return question.text;
    case 'effect':
    case 'treatment':
      return words(`visit.question.${question.kind}`, { name: entryName(index, question.id) });
  }
}

interface QuestionsProps {
  readonly opened: readonly EntryDetail[];
  readonly visit: VisitDetail;
}

/** Up to five questions, made from what was opened. */
export function Questions({ opened, visit }: QuestionsProps) {
  const { index } = useExplorer();
  const questions = visitQuestions(
    opened,
    visit.questions.map(({ question }) => question),
  );
  const reason = (text: string) => visit.questions.find(({ question }) => question === text)?.why;
  return (
    <ol className="steps questions">
      {questions.map((question) => {
        const text = textOf(index, question);
        const why = reason(text);
        return (
          <li key={text}>
            <strong>{text}</strong>
            {why ? <span className="row-how">{why}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
