import { slug } from '../../archive/file-name.ts';
import { idOf } from '../../archive/identity.ts';

/** The id of a decision on its page: that of its file where it can be one. */
export const decisionAnchor = (id: string): string => `d-${slug(id) === id ? id : idOf(['decision', id])}`;
