/** Words around and within names, folded; what they mean for a capitalised run beside them. */

export const TITLES = set(
  "mr mrs ms mx miss dr prof professor sir dame lady lord herr herrn frau m. mme mlle monsieur madame mademoiselle senor senora sr sra don dona signor signora rev reverend rabbi sister captain colonel doctor doktor dott ing",
);

/** Jobs and ties that stand before a name: "our CFO Giancarlo", "my colleague Tara". */
export const ROLES = set(
  "ceo cfo cto coo cmo chro ciso vp svp evp md gm president chair chairman chairwoman founder cofounder co-founder director manager head lead leader boss colleague colleagues friend mentor coach teammate partner analyst engineer developer designer consultant intern nurse surgeon teacher author chef kollege kollegin kollegen geschaftsfuhrer geschaftsfuhrerin freund freundin leiter leiterin collegue directeur directrice ami amie patron responsable compañero companero companera jefe jefa director directora amigo amiga buyer client customer patient assistant secretary husband wife brother sister daughter son",
);

/** After these a name is likely: "thanks to", "congratulations", "welcome". */
export const THANKS = set(
  "thanks thank thankyou kudos congrats congratulations congratulation welcome props shoutout shout-out hat-tip grateful credit hi hello dear hey birthday danke dank gluckwunsch willkommen liebe lieber merci bravo bienvenue felicitations cher chere gracias enhorabuena bienvenido bienvenida felicidades hola proud sorry farewell goodbye rip",
);

export const BEFORE_NAME = set(
  "with by and to meet met ask asked from for when told tell called call mit von und bei an avec par et a chez con por y invited introducing introduce featuring feat joined hosted interviewed alongside offered hired promoted fired named including like also",
);

export const PLACE_BEFORE = set("in at near via into towards across around im am nach aus en au aux dans desde hacia");

/** What people do, said after their name. */
export const AFTER_NAME = set(
  "said says told tells asked asks explained explains joined joins started starts showed shows show presented presents presenting wrote writes led leads taught teaches reminded suggested invited shared shares helped helps thinks believes and who will has had was is for from at our my retired retires left leaves deserves got gave gives made makes introduced spoke speaks hosts won joining finally hat ist wird sagte erklarte zeigt meint leitet verlasst und a est dit explique presente dirige et va es ha dice explica presenta dirige y",
);

export const STRONG_AFTER = set(
  "said says told tells asked asks explained explains joined joins wrote writes taught reminded suggested shared thinks believes who retired retires deserves introduced spoke speaks sagte erklarte zeigt meint dit explique presente dice explica presenta",
);

export const PARTICLES = set(
  "de da do dos das del della di van von vom zu zur der den ter ten la le el al bin ibn ben af av of y e i van't",
);

/** The last word of what is an organisation, event, place or work, not a person. */
export const NOT_A_PERSON = set(
  "inc ltd llc plc gmbh ag se sa sas bv nv ab oy kg ug corp corporation company co group gruppe groupe holding holdings partners associates brothers bros sons systems solutions services technologies technology tech labs lab software energy energi energie power bank banque banco mutual insurance assurance versicherung capital ventures fund foundation institute institut university universitat universite college school schule academy hospital klinik clinic church council ministry department agency office airport station street strasse road avenue lane square park bridge river lake mountain island city county state republic kingdom union league cup award awards prize summit conference congress forum expo messe fair festival week day days month year times post journal news magazine press media radio tv studio studios pictures shipping rail railways airlines airways foods food breweries brewery motors pharma health healthcare consulting advisory analytics digital cloud platform app suite pro max plus portal network networks engine model framework method grid index report review podcast book project team program programme initiative alliance association society club fc united city center centre hall hotel restaurant cafe stand booth act law directive agreement treaty regulation principle effect theory syndrome disease christmas easter linkedin google messe gruppe verlag werke stadtwerke rathaus platz",
);

/** Given names that are words, months or places as well: they need company. */
export const AMBIGUOUS = set(
  "will mark may april june august bill hope joy grace faith dawn summer autumn rich rose iris ivy lily daisy olive amber ruby pearl jade crystal penny frank ernest chase grant drew dean miles max art gene ray rob bob pat sue dot chip cliff forest heath glen brook river sky star storm rain angel destiny harmony melody serenity charity honor honour prudence patience constance victor earnest buddy guy major prince king duke earl jack john chelsea paris london sydney florence victoria adelaide charlotte austin dallas houston brooklyn georgia virginia carolina dakota india china chad jordan israel kenya sierra savannah alexandria lincoln washington jackson madison phoenix orlando jasper eden shell mercedes lexus kia tesla siri alexa dell ford harley porter mason taylor carter hunter parker cooper baker page case christian muslim english german french dutch reed lane sterling stone wood field bond banks price rush sharp swift stark young long short small little early bishop pope law love power powers wise west north east best ever case mary mars venus apollo atlas titan sage basil ginger rosemary holly carol noel eve joyeux merry robin jay martin wren lark raven cherry candy honey sandy misty stormy sunny kitty bunny teddy tiger wolf fox",
);

/** Weekdays, months, languages, tools and words of the trade which are capitalised and are nobody. */
export const CAPITALISED_WORDS = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march july september october november december jan feb mar apr jun jul aug sep sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember english german french spanish italian dutch european american british irish scottish welsh chinese japanese indian african asian internet web ai ki api saas iot erp crm hr it qa ux ui seo kpi roi okr ceo cfo cto gdpr dsgvo rgpd excel powerpoint word outlook teams slack zoom linkedin google amazon microsoft apple netflix facebook meta instagram twitter tiktok youtube chatgpt openai github gitlab docker kubernetes postgres postgresql python java javascript typescript rust golang react angular linux windows android ios aws azure broadcom vmware oracle sap salesforce ikea siemens bosch bmw volkswagen toyota tesla disney pixar bloomberg reuters gartner mckinsey deloitte pwc kpmg bcg bain accenture monday's friday's covid brexit christmas easter ramadan diwali",
);

export const SURNAME_ENDING =
  /(?:son|sson|sen|ssen|ez|ski|ska|sky|cki|cka|wicz|ovic|evic|ic|enko|chuk|czyk|ova|eva|yev|iev|adze|shvili|idis|akis|opoulos|ou|ian|yan|berg|stein|mann|baum|burg|strom|qvist|quist|lund|gren|dal|gaard|elli|etti|ini|ucci|ano|eau|oux|aux|ier|oglu|singh|kumar|wala|pillai|swamy|nathan|murthy|raj|moto|mura|yama|naka|iewicz|ska|ius|aite|iene|nen|la)$/u;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
