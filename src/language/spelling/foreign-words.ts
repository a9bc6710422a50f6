const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Frequent English words of letters, also those that Dutch has as well. Written for this project. */
const english = words(
  'a about above accept access according account across action actually add additional address after afternoon again against ' +
    'agenda as at agree agreement ahead all allow almost along already also although always amount and annual another answer any ' +
    'anyone anything appendix application apply appointment appreciate approach are area around article ask asked assist ' +
    'assistance attached attachment attend attention available away back background balance based basis be because become ' +
    'been before begin behalf behind being below benefit best better between big bit board body book booking both box brand ' +
    'break brief bring brings build building business but buy by call called calls came campaign can cancel cannot card care ' +
    'case cases cash center centre certain chain challenge chance change changes charge check choice choose city claim class ' +
    'clean clear clearly close closed cloud club coffee come comes coming comment comments commitment common community ' +
    'companies company complete concept concerning conditions conference confirm confirmation contact content continue ' +
    'contract control cool copy core corporate correct could council country course cover create credit current currently ' +
    'customer customers cut daily data date day days deadline deal dear decide decision deliver delivered delivery demand ' +
    'department deposit description design desk details develop developer development did different digital dinner direct ' +
    'director discuss do document documents does doing done door doubt down download drive due during each earlier early ' +
    'easy either else email employee employees empty enclosed end ends engineer english enjoy enough enquiry ensure enter ' +
    'entire entrepreneur entrepreneurs environment equal equipment even evening event events ever every everyone everything ' +
    'example excellent except exchange excuse exit expect expected experience explain express extend extra eye face fact ' +
    'fair family far fast feel feeling few field file files fill final finally finance financial find fine finish fire firm ' +
    'first fit five floor flow focus follow followed following food for foreign form former forms forward found four free ' +
    'freelance friday friend friends from front full fully fun fund further future game gave general get gets getting gift ' +
    'give given gives giving glad go goes going gone good goods got government grade great green ground group grow growth ' +
    'guess guest guests guide had half hand handle hands happen happens happy hard has have having he head health hear heard ' +
    'heart held hello help helpful helps her here hereby hesitate high higher him his hold holiday home hope hoping hour ' +
    'hours house how however human hundred i idea ideas if important impossible improve in inc include included including ' +
    'income increase indeed industry info inform information inside instead insurance interest interested international ' +
    'into invest invite invited invoice is issue issues it item its itself job jobs join journey july june just keep keeping ' +
    'key kind kindly knew know knowledge known lab lack land language large last late later latest launch law lead leader ' +
    'leading leads learn learning lease least leave left legal less let letter level license life light like likely limited ' +
    'line link list listen little live living local location long longer look looking looks loss lot love low lower lunch ' +
    'made mail main make makes making manage management manager many march market marketing matter may maybe me mean means ' +
    'meet meeting member members message middle might mind minute minutes miss missing mobile model moment monday money month ' +
    'monthly months more morning most mother move much must my name near necessary need needed needs network never new news ' +
    'next nice night no none not note nothing notice now number numbers of off offer office often okay old on once one ones ' +
    'online only open opening opinion or order orders original other others otherwise our out outside over overview own ' +
    'owner page paid paper part partner partners party pass past pay payment people per perfect performance period permit ' +
    'permits person personal phone pick piece place plan planning plans play please pleased pleasure point policy possible ' +
    'post power practice present price prices prior private probably problem problems process processing product products ' +
    'profit program progress project proof proper properly property proposal provide provided public purchase purpose push ' +
    'put quality question questions quick quickly quite quote raise range rate rather reach read reading ready real really ' +
    'reason receive received recent recently record reference refund regard regarding regards register regular related ' +
    'release remain remember reminder rent reply report request requested require required requirements research resident ' +
    'residents resolve resource respect response responsible rest result results retail return review right rights ring ' +
    'risk road role room round rule rules run running safe said sale sales same saturday save say says schedule school ' +
    'science scope search season seat second section see seek seem seems seen self sell send sending sense sent september ' +
    'series serious serve service services set several shall share she shop short should show side sign signed similar ' +
    'simple simply since sincerely single sir site situation six size skills sleep slow small smart smile so social soft sold ' +
    'solution solutions solve some somebody someone something sometimes somewhere soon sorry sort sound source space speak ' +
    'special specific spend spoke spot staff stage stakeholder stand standard start started state statement status stay step ' +
    'steps still stock stop store story strategy street strong student students study stuff subject submit success ' +
    'successful such suggest suggestion suitable summer sunday supplier suppliers supply support sure system table take ' +
    'taken takes taking talk target tax team technology tell ten term terms test than thank thanks that the their them then ' +
    'there therefore these they thing things think third this those though thought thousand three through thursday thus time ' +
    'times to today together told tomorrow tonight too took tool top total touch toward towards town track trade training ' +
    'transfer transport travel treat trial trip true trust try trying tuesday turn two type under understand understanding ' +
    'unfortunately unique unit until up update upon urgent us use used useful user using usual usually valid valuable value ' +
    'various very via view visit wait waiting walk walking want wanted wants warm was waste watch water way ways we website ' +
    'wednesday week weekend weekly weeks welcome well went were what whatever when where whether which while white who whole ' +
    'whom whose why wide will win wine winter wish wishes with within without woman women wonder word words work worked ' +
    'worker workers working works world worlds worry worth would write writing written wrong year years yes yesterday yet ' +
    'you young your yours yourself youth',
);

/** Frequent German words of letters, the same way. */
const german = words(
  'aber alle allem allen aller alles als also am an andere anbei anfrage anfragen angebot antwort auch auf aus bedanken bei ' +
    'beim beste besten betrifft bezüglich bin bis bitte bitten brauchen da dabei dafür damit danke dann dank das dass daten ' +
    'datum dazu dem den denn der des deutsch deutschland die dies diese diesem diesen dieser dieses doch dort durch ein eine ' +
    'einem einen einer eines er erhalten es etwas euch euer firma fragen frau freitag freue freuen freundliche freundlichen ' +
    'frist für ganz geben gegen gehen geehrte geehrter genehmigung gern gerne gesendet gestern gibt gruß grüße grüßen gut ' +
    'gute guten haben hallo hat hatte hätte hätten heißt herr herren herrn herzlich herzliche herzlichen heute hier hiermit ' +
    'hinweis ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ist ja jahr jede jeden jedoch jetzt kann kein keine ' +
    'keinen können könnte könnten kosten leider liebe lieber liegt machen mehr mein meine meinem meinen mich mir mit mittwoch ' +
    'möchte möchten möglich montag morgen muss müssen nach nachricht nächste nächsten name nicht nichts noch nur ob oder ohne ' +
    'rechnung rückmeldung samstag schicken schnell schon schöne schönen schreiben sehr sein seine seit senden sende sich sie ' +
    'sind so sobald sollte sollten sonntag stadt straße tag tage tagen telefon termin tun über um und uns unser unsere ' +
    'unserem unseren unserer unter unterlagen verfügung verstehen viel viele vielen vom von vor wann war waren warum was ' +
    'weil weitere weiteren wenn wer werde werden wie wieder wir wird wochenende woche wochen wollen wünsche würde würden ' +
    'zeit zu zum zur zusammen zwei zwischen',
);

/** The words of each language that is told apart from Dutch. */
export const languages: ReadonlyArray<ReadonlySet<string>> = [english, german];
