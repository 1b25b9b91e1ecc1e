import { tokenize } from '../text/tokens.ts';

/**
 * Words that say nothing by themselves, of all languages that are heard, together: a word of one language that has a
 * meaning in another is not listed. Written for this project; folded when read.
 */
const lists = `
a al algo algun alguna algunas alguno algunos ahi ahora alla alli ante antes aquel aquella aquellas aquellos aqui asi aun aunque
bajo bastante cada casi como con contra cosa cosas cual cuales cuando cuanto cuanta cuantos cuantas de del demasiado desde donde dos
durante e el ella ellas ellos en entonces entre era eran eres es esa esas ese eso esos esta estaba estaban estado estais estamos
estan estar estas este esto estos estoy etc fue fueron fui ha habeis haber habia habian habra han has hasta hay haya he hemos hacia hace
hacen hacer hecho igual incluso ir iba la las le les lo los luego mas me mejor menos mi mis mientras mio mia muy mucha muchas mucho muchos
nada ni ningun ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para parece pero poco
poca pocos pocas por porque pues puede pueden puedo podria podrian podriais que quien quienes se sea sean segun ser sera seria si siempre sido sin sino
sobre solo son soy su sus suya suyo tal tambien tampoco tan tanto tanta tantos tantas te tener tenemos tenia tengo tiene tienen
tienes teneis ti toda todas todo todos tras tres tu tus tuya tuyo un una unas uno unos usted ustedes va vais vamos van vaya
vez veces vosotros vuestra vuestras vuestro vuestros voy y ya yo gracias hola favor hoy ayer mañana dia dias año años vale claro bueno bien
the an and any are as at be been before being but by can could did do does doing don down each few for from further get got had has
have having he her here hers him his how i if in into is isn it its itself just ll like me more most my myself no nor not now of off on
once only or other our ours out over own re same she should so some such than that their theirs them then there these they
this those through to too under until up us ve very was wasn we were what when where which while who whom why will with won would you
your yours also really one two three been there s t d m thanks please hi hello well
amb aixo aquest aquesta aquests aquestes aquell aquella aqui alla als altre altra altres ara bé cada com cosa dels des doncs el els ella ells
encara entre era eren es esta estan estava fa fan fer fins gaire ha han haver havia hem hi ho i jo ja li llavors m meu meva mes
mentre molt molta molts moltes ni nosaltres o on pel pels per perque pero poc poca pot poden potser qual qualsevol quan que qui quin quina res
s sense ser si sigui sobre soc som son sota sou t tambe te tenir tenen tinc tot tota tots totes tu un una uns unes va van vaig vam
vosaltres vostra vostre avui ahir dema gracies si us plau
ao aos aquela aquele aquilo ate cada com como da das depois do dos ela elas ele eles em entre era eram essa essas esse esses esta
estao estava estes eu foi foram isso isto ja la lhe lhes mais mas mesmo meu meus minha minhas muito muita muitos na nas nem no nos nossa nosso num numa
nunha nun os ou para pela pelas pelo pelos por qual quando que quem sao se seja sem ser seu seus so somos sua suas tambem tem tenho ter teu tua um uma
voce voces unha uns unhas polo pola polos polas co coa cos coas ten tamen moi mais pois e onde xa eles elas hoxe onte moito moita
au aux avec ce ces cette comme dans de des du elle elles en est et etait etre eux fait il ils j je l la le les leur leurs lui ma mais me mes
moi mon n ne nos notre nous on ont ou par pas plus pour qu que qui sa sans se ses si son sont sur ta te tes toi ton tout tous toute toutes tres tu
un une vos votre vous y c d ca cela aussi bien
ad agli ai al alla alle allo anche c che chi ci come con contro cui da dagli dai dal dalla dalle degli dei del dell della delle dello di dove e ed
era essere fa fra gli ha hai hanno ho i il in io l la le lei li lo loro lui ma mi mia mio nei nel nella nelle noi non nostra nostro o per perche piu
quale quando quella quelle quelli quello questa queste questi questo qui se sei senza si sia siamo siete sono sta su sua sue sui sul sulla suo suoi
ti tra tu tua tuo tutti tutto un una uno vi voi molto
aber alle als also am an auch auf aus bei beim bin bis bist da dann das dass dein dem den denn der des die dies diese dieser dieses doch dort du
durch ein eine einem einen einer eines er es etwas euch euer fur ganz gegen hab habe haben hat hatte hier ich ihr ihre im in ist ja jede jeder
kann kein keine mehr mein meine mich mir mit nach nicht noch nun nur ob oder ohne schon sehr sein seine sich sie sind so uber um und uns unser unter vom
von vor war waren was weil wenn wer wie wieder wir wird wurde zu zum zur
eta da dira du ere bat baina ez zen den dute dut oso hau hori hura nire zure gure bere ni zu gu hemen horrela baino beste bai zer nola non noiz
http https www com es cat html rt via
`;

const words: ReadonlySet<string> = new Set(tokenize(lists).map(({ word }) => word));

/** Whether a folded word says nothing by itself: too common, a single letter, or a number. */
export const saysNothing = (word: string): boolean =>
  words.has(word) || (word.length < 2 && /^[\p{L}\p{N}]$/u.test(word)) || /^\p{N}/u.test(word);
