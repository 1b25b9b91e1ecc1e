/** The page that says, place by place, whether it is worth being there. Days are `2026-11-18`. */
export interface PresenceWords {
  title: string;
  intro: string;
  /** Before anything was heard. */
  empty: string;
  /** Fewer than twelve weeks of listening: how many they are. */
  soFar(weeks: number): string;
  /** What the counts are of. */
  period(from: string, to: string): string;
  headings: Record<
    'summary' | 'people' | 'competitors' | 'answers' | 'hour' | 'why' | 'questions' | 'rules',
    string
  >;
  /** Of so many weeks looked back on. */
  heard(weeks: number, of: number): string;
  ready(day: string): string;
  ours(count: number): string;
  future(count: number): string;
  recommending(count: number): string;
  nobody: string;
  competitor(fact: { title: string; mentions: number; good: number; bad: number }): string;
  noCompetitors: string;
  asked(fact: { asked: number; answered: number }): string;
  /** Half of the answers came within so many hours. */
  speed(hours: number): string;
  nothingAsked: string;
  /** Messages a week as text, absent for less than one; the minutes they take. */
  hour(fact: { aWeek: string | undefined; minutes: number }): string;
  hourEmpty: string;
  questionsIntro: string;
  /** Under a question without an answer. */
  unanswered: string;
  answerLink: string;
  /** Where the repository is not known: the file. */
  answerFile(file: string): string;
  rulesIntro: string;
  rules: readonly string[];
  /** From the week page, below where things were said. */
  link: string;
}
