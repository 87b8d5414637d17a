const WORDS = `
a about above after again against ago all almost already also although always am among an and another any anyone
anything are as at away back be became because been before being below between both but by came can cannot come could
did do does doing done dont down during each either else enough etc even ever every everyone everything few first for
from further get gets getting go goes going gone got had has have having he hello her here hers herself hi him himself
his how however i id if ill im in into is isnt it its itself ive just keep know last least less let like lot made make
makes many may maybe me might mine more most much must my myself need needs never next no nobody none nor not nothing
now of off often on once one ones only onto or other others our ours ourselves out over own per perhaps please put quite
rather really right said same say says see seen shall she should since so some someone something sometimes soon still
such take than thank thanks that thats the their theirs them themselves then there theres these they thing things think
this those though three through thus to together too toward two under until up upon us use used using very via want
wants was way we well were weve what when where whether which while who whom whose why will with within without wont
would yes yet you your youre yours yourself
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da damit dann das dass
dein dem den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen
einer eines er es etwas euch euer fur gegen gibt habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren
ihrer im immer in ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinen konnen machen man mehr mein meine
meinem meinen meiner mich mir mit muss mussen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem
seinen seiner seit sich sie sind so soll sollen sondern uber um und uns unser unsere unserem unseren unserer unter viel
vom von vor war waren warum was weil wenn wer werde werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen
ai ainsi alors apres au aucun aussi autre autres aux avant avec avoir bien car ce ceci cela celle celui ces cet cette
ceux chaque chez comme comment dans de des deux donc dont du elle elles en encore entre est et etaient etait ete etre eu
fait faire font il ils je jusqu la le les leur leurs lors lui ma mais me meme mes moi moins mon ne nos notre nous on ont
ou par parce pas peu peut plus pour pourquoi quand que quel quelle quelles quels qui quoi sa sans se sera ses si son
sont sous sur ta te tes toi ton tous tout toute toutes tres trop tu un une vers vos votre vous`;

/** The words that hold sentences together in English, German and French, folded: they say nothing of a text. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/));
