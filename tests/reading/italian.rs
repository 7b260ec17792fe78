//! Italian comments by theme.

use super::check;

#[test]
fn complaints_calm_and_furious() {
    check(&[
        (
            "Ordine fatto 12 giorni fa e ancora nulla!",
            "- complaint #delivery",
        ),
        (
            "Buongiorno, il pacco doveva arrivare lunedì ma non è ancora stato consegnato.",
            "- complaint #delivery",
        ),
        (
            "Mi avete addebitato due volte lo stesso importo, è inaccettabile",
            "- complaint #billing",
        ),
        (
            "Ma che cazzo di servizio, il pacco non è mai arrivato!!!",
            "angry complaint *profanity !insult",
        ),
        ("Il prodotto è arrivato rotto", "- complaint"),
        (
            "Mia figlia ha avuto una reazione allergica alla vostra crema",
            "- *safety",
        ),
        ("Da tre giorni l'app non funziona", "- complaint #technical"),
        (
            "Servizio clienti inesistente, nessuno risponde al telefono",
            "- complaint #service",
        ),
        ("Una vergogna, mai più", "- complaint"),
        (
            "Pessima esperienza, non comprerò mai più qui",
            "- complaint",
        ),
        (
            "Sto ancora aspettando il rimborso da due mesi",
            "- complaint #refund",
        ),
        (
            "La commessa è stata molto maleducata",
            "- complaint #service",
        ),
        (
            "Taglia sbagliata e colore diverso da quello ordinato",
            "- complaint",
        ),
        (
            "È la terza volta che scrivo e nessuno mi risponde",
            "- complaint *repeat_contact",
        ),
        (
            "Avete cancellato il mio commento",
            "complaint *deletion_claim",
        ),
        (
            "Delusa, mi aspettavo molto di più",
            "disappointed complaint",
        ),
        ("Non mi è piaciuto per niente", "- complaint"),
        ("Mai visto un servizio così scadente", "- complaint"),
        ("Tre settimane e zero risposte.", "- complaint"),
        (
            "VERGOGNATEVI, RIDATEMI I SOLDI!!!",
            "angry complaint *shouting",
        ),
        (
            "Siete dei ladri, mi avete fregato 50 euro",
            "hostile complaint *insult",
        ),
        (
            "Prezzi assurdi, una volta si risparmiava",
            "- complaint #price",
        ),
        ("Prodotti buoni ma consegna lentissima", "#delivery"),
    ]);
}

#[test]
fn questions_requests_and_ideas() {
    check(&[
        (
            "Quanto costa la spedizione in Sardegna?",
            "neutral question #price",
        ),
        (
            "A che ora apre il negozio di Bologna domani?",
            "neutral question #hours_location",
        ),
        (
            "Ciao! Quando torna disponibile la taglia M?",
            "question #availability",
        ),
        ("Come faccio a cambiare indirizzo di consegna?", "question"),
        (
            "Vorrei annullare il mio ordine, grazie",
            "request #order_change",
        ),
        ("Potete mandarmi il modulo per il reso?", "#refund"),
        ("Perché non fate anche la versione per bambini?", "="),
        ("Salve, avete un punto vendita a Torino?", "question"),
        ("Il coupon vale anche online?", "question"),
    ]);
}

#[test]
fn praise_and_chatter() {
    check(&[
        ("Grazie mille ❤️", "positive praise"),
        ("👏👏", "positive praise"),
        (
            "Prodotto ottimo, arrivato in due giorni, consigliatissimo!",
            "positive praise",
        ),
        ("Spettacolari come sempre 🔥", "positive praise"),
        ("Personale gentilissimo, ci torneremo", "positive praise"),
        ("Li adoro, i miei preferiti", "positive praise"),
        (
            "Mai avuto problemi con voi, sempre precisi",
            "positive praise",
        ),
        ("Non vedo l'ora di provarlo!", "positive"),
        ("Complimenti per il negozio nuovo!", "positive praise"),
        (
            "Complimenti per la gentilezza e la professionalità",
            "positive praise",
        ),
        ("@Marta guarda qui 😂", "chatter"),
        ("Ahahahah", "!insult"),
        ("Bravissimi ragazzi, continuate così", "positive praise"),
    ]);
}

#[test]
fn irony_is_a_complaint() {
    check(&[
        (
            "Complimenti, tre mesi per un rimborso.",
            "ironic complaint ~ -",
        ),
        (
            "Ottimo, altri 40 minuti di attesa al telefono. Fantastico 🙄",
            "ironic complaint ~ -",
        ),
        (
            "Bravi! Sempre in ritardo, mai una volta puntuali 👏👏",
            "complaint ~ -",
        ),
        (
            "Grazie per avermi consegnato il pacco distrutto",
            "complaint ~ -",
        ),
        ("Bel modo di trattare i clienti", "complaint -"),
    ]);
}

#[test]
fn offence() {
    check(&[
        ("Sei un idiota", "hostile insult_only *insult"),
        ("Buffoni", "hostile insult_only *insult"),
        (
            "Siete dei ladri, vergognatevi!",
            "hostile insult_only *insult",
        ),
        ("State zitti pagliacci", "hostile insult_only *insult"),
        (
            "Gli zingari sono tutti ladri, fuori dall'Italia",
            "hostile *hate",
        ),
        ("Non è giusto insultare gli immigrati", "!hate !insult"),
        (
            "Mi avete dato dell'idiota davanti a tutti",
            "!insult complaint",
        ),
        ("Sono stata proprio stupida a fidarmi", "!insult -"),
        ("Il vostro corriere è un cretino", "hostile *insult"),
        ("Questo telefono è stupido", "!insult"),
    ]);
}

#[test]
fn what_outranks_the_rest() {
    check(&[
        (
            "Non ce la faccio più, voglio farla finita",
            "alarm *distress",
        ),
        ("Ti vengo a cercare e ti spacco la faccia", "alarm *threat"),
        ("Vi denuncio, il mio avvocato vi contatterà", "alarm *legal"),
        (
            "Sono una giornalista, vorrei un vostro commento",
            "alarm *press",
        ),
        (
            "Il seggiolino si è rotto e mio figlio si è fatto male",
            "alarm -",
        ),
        (
            "Sono in sedia a rotelle e non mi avete fatto entrare",
            "alarm *discrimination",
        ),
        ("Il caricatore ha preso fuoco", "alarm *safety"),
        (
            "Il direttore si chiama Mario Rossi e abita in via Garibaldi 12, andate a dirglielo",
            "alarm *doxxing",
        ),
    ]);
}

#[test]
fn selling_and_cheating() {
    check(&[
        (
            "Guadagna 500€ al giorno da casa, scrivimi su WhatsApp",
            "spam *spam",
        ),
        (
            "Hai vinto un iPhone! Clicca qui: bit.ly/xyz123",
            "spam *spam *scam",
        ),
        (
            "Prestiti veloci senza busta paga, contattatemi in privato",
            "spam *spam",
        ),
        (
            "Ho perso il numero del servizio clienti, me lo scrivete?",
            "!spam !scam",
        ),
        (
            "VERGOGNA!!! È la TERZA VOLTA che scrivo e nessuno mi risponde 😡😡 Pacco segnato consegnato \
             alle 11:40, io ero A CASA e qui non è passato NESSUNO. Sono 186 euro di regalo per mia \
             figlia, non noccioline!!",
            "- !spam complaint *repeat_contact #delivery",
        ),
        (
            "Il Suo ordine 48213 è bloccato in dogana, contatti subito il nostro operatore su WhatsApp al \
             350 000 1199 e paghi 2 euro",
            "spam *spam *scam",
        ),
        (
            "Ordine 48213 in giacenza: per lo sblocco inserisca i dati della carta su https://sblocco.example",
            "spam *spam *scam",
        ),
        (
            "Il tuo ordine 55213 è fermo: mandaci foto della carta fronte e retro in privato e lo \
             sblocchiamo noi",
            "spam *spam",
        ),
    ]);
}

#[test]
fn what_counts_is_heard_in_a_long_story() {
    check(&[
        (
            "VERGOGNA! Complimenti davvero 👏 tre mesi per un rimborso e nessuno risponde. Siete dei \
             cialtroni incapaci! Chiamatemi al 340 001 7788 entro domani.",
            "- complaint *insult #refund",
        ),
        (
            "Complimenti, tre mesi per un rimborso e ancora niente. Siete degli idioti! Aspetto una \
             telefonata oggi stesso.",
            "- complaint *insult",
        ),
        (
            "Ho ordinato il frigorifero a giugno e continua a perdere acqua. Il tecnico è venuto due volte \
             senza il pezzo. Ho scritto una recensione e dopo un'ora l'avevate già cancellata, chissà come \
             mai. Aspetto la terza visita per giovedì.",
            "- complaint *deletion_claim",
        ),
        (
            "Cliente da dieci anni, mai un problema. Poi cambiate gestionale e mi arrivano due bollette per \
             lo stesso mese. Se non mi rimborsate entro venerdì passo dal mio avvocato. Il resto del \
             servizio funziona.",
            "complaint *legal #billing",
        ),
        ("Ahahah sei troppo scemo ti adoro 😂", "!insult"),
    ]);
}
