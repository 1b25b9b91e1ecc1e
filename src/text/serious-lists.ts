/**
 * Words that ask for a look today, by language: health, allergy, hygiene, injury, discrimination, police, court, official
 * complaint. `*` ends a stem, `_` joins a phrase, accents do not matter. Visible on the method page, changed in settings.
 */
export const seriousLists: Record<string, string> = {
  es: `alergi* alérgic* anafilaxia anafiláctic* celiac* intoxica* vómito* vomitar vomitando vomité diarrea gastroenteritis
    salmonel* infección infectad* hospital hospitalizad* urgencias ambulancia desmay* atragant* asfixia cucaracha* rata ratas
    ratón ratones chinches gusano gusanos larva larvas moho caducad* cristales herid* lesion* quemadur* fractur* sangr*
    electrocut* calambrazo incendio explosión fuga_de_gas racist* racismo discrimin* homófob* homofob* xenófob* machista*
    acoso acosa* acosó agresión agredi* abus*_sexual* policía guardia_civil denuncia denunciar denunciad* denunciaré juzgado
    juez tribunal* demandar demandaré abogad* hoja_de_reclamaciones hojas_de_reclamaciones libro_de_reclamaciones
    oficina_de_consumo en_consumo trozo_de_metal trocito_de_metal trozo_de_cristal trozo_de_plástico inspección_de_sanidad inspector_de_sanidad facua`,
  en: `allerg* anaphyla* celiac coeliac food_poisoning poisoned vomit* diarrhoea diarrhea salmonella infection infected
    hospital hospitalised hospitalized ambulance emergency_room fainted choked choking cockroach* roach roaches rat rats mice
    bed_bug bed_bugs bedbugs maggot maggots mould mouldy mold moldy broken_glass injur* wound wounded bleeding burned_my burnt_my
    fracture electrocuted gas_leak explosion caught_fire racist racism discriminat* homophob* sexist harass* assault* abused
    police sue sued suing lawsuit lawyer solicitor in_court to_court small_claims trading_standards health_inspector health_department`,
  ca: `al·lèrg* al·lèrgi* alergi* anafilaxi celíac* intoxica* vòmit* vomitar diarrea gastroenteritis salmonel* infecció hospital
    urgències ambulància desmai* ennueg* panerola paneroles escarabat escarabats rata rates ratolí ratolins xinxes cuc cucs
    floridura caducat* caducad* ferit* ferida* lesion* cremad* fractur* sang incendi explosió fuita_de_gas racist* racisme
    discrimin* homòfob* masclist* assetj* agressió agredi* policia mossos denúncia denunciar denunciat* jutjat jutge tribunal*
    advocat* full_de_reclamacions fulls_de_reclamacions oficina_de_consum`,
  gl: `alerxi* alérxic* anafilaxe celíac* intoxica* vómito* vomitar diarrea gastroenterite salmonel* infección hospital urxencias
    ambulancia esvae* atragoa* cascuda cascudas rata ratas verme vermes larva larvas mofo caducad* ferid* lesion*
    queimadur* fractur* sangue incendio explosión racist* racismo discrimin* homófob* machista* acoso agresión policía
    denuncia denunciar denunciad* xulgado xuíz avogad* folla_de_reclamacións`,
  pt: `alergi* alérgic* anafilaxia celíac* intoxica* vómito* vômito* vomitar vomitei diarreia salmonel* infecção hospital
    urgências pronto_socorro ambulância desmai* engasg* uma_barata umas_baratas baratas_na baratas_no barata_na_cozinha rato ratos percevejos larva larvas bolor mofo produto_vencido
    produtos_vencidos fora_de_validade feriment* ferid* lesão lesões queimadur* fratur* sangr* incêndio explosão vazamento_de_gás
    racist* racismo discrimin* homofób* machista* assédio agressão agredi* polícia denúncia denunciar tribunal processar
    advogad* livro_de_reclamações procon vigilância_sanitária asae`,
  fr: `allergi* anaphyla* cœliaque coeliaque intoxication* intoxiqué* vomi vomir vomissements diarrhée salmonell* infection hôpital
    hospitalisé* urgences ambulance évanoui* étouff* cafard cafards rat rats souris punaises ver_de vers_dans asticot asticots
    moisi moisissure* périmé* blessé* blessure* brûlure* fractur* saign* incendie explosion fuite_de_gaz racist* racisme
    discrimin* homophob* sexiste* harcel* harcèl* agression agressé* police gendarmerie porter_plainte porté_plainte tribunal
    avocat* dgccrf services_d'hygiène`,
  it: `allergi* anafila* celiac* intossica* vomit* diarrea salmonell* infezione ospedale pronto_soccorso ambulanza svenut*
    soffoca* scarafaggi* blatta blatte topo topi ratto ratti cimici vermi larva larve muffa scadut* ferit* lesion* ustion*
    frattur* sangu* incendio esplosione fuga_di_gas razzist* razzismo discrimin* omofob* sessist* molesti* aggression* aggredit*
    polizia carabinieri denuncia denunciare tribunale giudice avvocat* nas asl`,
  de: `allergi* allergisch* anaphyla* zöliakie lebensmittelvergiftung vergift* erbrochen durchfall salmonellen infektion
    krankenhaus notaufnahme krankenwagen ohnmächtig erstick* kakerlake* schabe schaben ratte ratten mäuse bettwanzen maden
    schimmel schimmlig abgelaufen* glassplitter verletz* wunde verbrenn* blut blutet brand explosion gasleck rassist* rassismus
    diskrimin* homophob* sexist* belästig* übergriff* polizei anzeige anzeigen gericht anwalt verklag* gesundheitsamt
    verbraucherzentrale`,
  eu: `alergi* anafilaxi* zeliako* intoxikazio* intoxikatu* botaka oka beherako* salmonel* infekzio* ospitale* larrialdi*
    anbulantzia* zorabiatu* labezomorro* arratoi* sagu saguak har harrak lizun* iraungita zauri* lesio* erredura* haustura* odol*
    sute sutea leherketa arrazist* arrazakeri* diskrimina* homofob* matxist* jazarpen* eraso* polizia ertzaintza salaketa salatu
    epaitegi* epaile* abokatu* erreklamazio_orri*`,
};

/** Phrases in which a serious word is not meant. */
export const notMeant: Record<string, string> = {
  es: `sangre_fría sudar_sangre de_la_sangre sangría hospital_de_campaña alergia_al_trabajo alergia_a_los_lunes
    denuncia_social rata_de_biblioteca ratón_de_biblioteca chinches_de_colores no_dejes_que_caduque juez_y_parte la_fuga_de
    caducado_el_bono alergia_al_gimnasio`,
  en: `rat_race mould_of sue_me`,
  ca: `sang_freda de_sang`,
  gl: ``,
  pt: `sangue_frio rato_de_biblioteca`,
  fr: `rat_de_bibliothèque souris_d'ordinateur vers_dans_les un_avocat_crevettes un_avocat_trop un_avocat_pas`,
  it: `a_sangue_freddo topo_di_biblioteca`,
  de: `blutorange blut_und_wasser anzeige_in_der brand_neu`,
  eu: ``,
};
