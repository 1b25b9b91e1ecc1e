import { wordsIn } from './words-in.ts';

/** What a sentence that complains is told by: denial, delay, and what went wrong. For choosing a quotation, no more. */
const hurting: Record<string, string> = {
  es: `no ni nadie nunca nada sin tarde mal malo mala peor pésim* fatal horrible vergüenza frío fría fríos frías quemad* crud*
    duro dura roto rota caro cara suci* falta faltaba falló fallo error retras* tard* esper* espera cola grit* engañ* equivoc* decepci* lament* queja*`,
  en: `no not never nobody nothing without late bad worse worst awful terrible cold burnt burned stale dirty rude wrong broken
    missing failed delay* wait* overpriced disappoint* complain* refund* didn don wasn couldn isn`,
  ca: `no ni ningú mai res sense tard malament dolent dolenta pitjor pèssim* fatal horrible vergonya fred freda cremat cremada
    brut bruta falta retard* esper* cua crid* engany* equivoc* decep* queix*`,
  gl: `non nin ninguén nunca nada sen tarde mal malo mala peor pésim* fatal horrible vergoña frío fría queimad* suci* falta
    retras* esper* cola engan* equivoc* decep* queix*`,
  pt: `não nem ninguém nunca nada sem tarde mal mau má pior péssim* horrível vergonha frio fria queimad* suj* falta atras* esper*
    fila engan* errad* decep* reclam*`,
  fr: `pas ni personne jamais rien sans retard mauvais* pire horrible honte froid* brûlé* sale manqu* attend* attente déçu*
    erreur trompé*`,
  it: `non né nessuno mai niente nulla senza tardi male peggi* pessim* orribile vergogna fredd* bruciat* sporc* manca mancano mancava
    ritard* attes* aspett* delus* sbagliat*`,
  de: `nicht nie niemand nichts ohne kein* spät schlecht* schlimm* furchtbar kalt* verbrannt* schmutzig* fehl* verspät*
    wart* enttäusch* falsch*`,
};

/** How many such words a sentence holds, each once. */
export const hurtingWords = (sentence: string, language: string): number =>
  wordsIn(sentence, language, hurting).length;
