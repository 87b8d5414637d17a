/** What streets are called in the languages whose addresses are found, as pieces of patterns. */

/** Words that end the name of a street in English, and hardly anything else. */
export const ENGLISH_STREETS =
  "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Crescent|Way|Place|Pl|Square|Terrace|Boulevard|Blvd|Parkway|Row|Gardens|Mews|Hill|Junction|Route|Trail|Highway";

/** Words that do so too, and mean much else: a town or somebody's word must say that it is an address. */
export const RARER_ENGLISH_STREETS =
  "Alley|Bend|Bluff|Bridge|Bypass|Center|Centre|Chase|Circle|Cliff|Coast|Common|Corner|Cove|Creek|Crossing|Curve|Dale|Estate|Extension|Falls|Ferry|Field|Flats|Ford|Forest|Forge|Fork|Gateway|Glen|Green|Grove|Harbor|Harbour|Haven|Heights|Hollow|Inlet|Island|Isle|Key|Knoll|Lake|Landing|Light|Lock|Lodge|Loop|Mall|Manor|Meadow|Mill|Mission|Mount|Neck|Orchard|Oval|Park|Pass|Passage|Path|Pike|Pine|Plain|Plaza|Point|Port|Prairie|Quay|Ramp|Ranch|Rapids?|Rest|Ridge|River|Run|Shoal|Shore|Spring|Spur|Station|Stravenue|Stream|Summit|Throughway|Trace|Track|Tunnel|Turnpike|Union|Unions|Valley|Via|Viaduct|View|Village|Ville|Vista|Walk|Wall|Well|Wharf|Wood";

/** How names of streets end in one word: German, Dutch, Scandinavian, Finnish. */
export const STREET_ENDINGS =
  "straße|strasse|str\\.|weg|allee|platz|gasse|ring|ufer|damm|steig|graben|chaussee|straat|laan|plein|gracht|kade|singel|dijk|gata|gatan|vägen|gränden|gränd|vegen|veien|vej|gade|braut|katu|kuja|polku|rinne|kaari|moor";

/** Words before the name of a street. */
export const STREETS_BEFORE =
  "[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Aa]llée|[Cc]hemin|[Ii]mpasse|[Pp]assage|[Qq]uai|[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo|[Bb]arrio|[Pp]arcela|[Cc]amino|[Gg]lorieta|[Rr]onda|[Tt]ravesía|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Bb]orgo|[Cc]ontrada|[Ii]ncrocio|[Rr]otonda|[Ss]trada|[Vv]icolo|[Rr]ua|[Tt]ravessa|[Aa]lameda|[Ll]argo|[Uu]l\\.|[Aa]l\\.|[Pp]l\\.|[Bb]ulw\\.|[Rr]ondo|[Pp]lac|[Oo]s\\.";

/** Words after it: Turkish, Hungarian, Swedish in two words. */
export const STREETS_AFTER =
  "Sokak|Sokağı|Caddesi|Bulvarı|Mahallesi|utca|u\\.|út|tér|köz|kapu|Gata|Gränd|Straße|Strasse|Str\\.|Weg|Allee|Platz|Ring";
