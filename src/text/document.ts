/** A text as the query language and the annotation see it. Plain text everywhere. */
export interface Document {
  title: string;
  text: string;
  author?: string;
  url?: string;
  language?: string;
  platform?: string;
  source?: string;
  rating?: number;
  /** Kind of source: `google-news`, `app-store`, … */
  kind?: string;
}
