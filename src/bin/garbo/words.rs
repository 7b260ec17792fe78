//! What the command line says to people, in both languages. The JSON it writes is for programs
//! and keeps to English.

use std::fmt::Display;
use std::io;
use std::path::PathBuf;

use garbo::practice;
use garbo::settings::InterfaceLanguage;
use garbo::settings::stored::Faulty;

/// Why it stops.
#[derive(Debug)]
pub enum Trouble {
    /// Nothing was asked.
    NoCommand,
    /// The arguments make no sense.
    Usage(lexopt::Error),
    /// A file cannot be opened or read.
    Open(PathBuf, io::Error),
    /// The input broke off.
    Input(io::Error),
    /// The output cannot be written.
    Output(io::Error),
    /// The settings cannot be read.
    Settings(PathBuf, Faulty),
    /// The spreadsheet has no such column; these it has.
    Column(String, Vec<String>),
}

impl From<lexopt::Error> for Trouble {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error)
    }
}

impl Trouble {
    /// 2 when the request is at fault, 1 when the world is.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Open(..) | Self::Input(_) | Self::Output(_) => 1,
            _ => 2,
        }
    }
}

/// The words of one language.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    italian: bool,
}

impl Words {
    /// As the system's locale says; Italian where it says nothing.
    pub fn of_the_system() -> Self {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
            .unwrap_or_default();
        let silent = locale.is_empty() || locale.starts_with("C") || locale == "POSIX";
        Self {
            italian: silent || locale.starts_with("it"),
        }
    }

    /// The words of a language (`it`, else English).
    pub fn of(language: &str) -> Self {
        Self {
            italian: language == "it",
        }
    }

    /// The practice's rules: what each says, where it acts, what proves it.
    pub fn rules(self) -> String {
        let language = if self.italian { "it" } else { "en" };
        let (acts, proved) = (
            self.pick("agisce in", "acts in"),
            self.pick("provata da", "proved by"),
        );
        practice::RULES
            .iter()
            .map(|rule| {
                format!(
                    "{:<4} {}\n     {acts}: {}\n     {proved}: {}\n",
                    rule.id,
                    rule.title(language),
                    rule.acts_in.join(", "),
                    rule.tests.join(", "),
                )
            })
            .collect()
    }

    /// The language of these words.
    pub fn language(self) -> InterfaceLanguage {
        if self.italian {
            InterfaceLanguage::It
        } else {
            InterfaceLanguage::En
        }
    }

    fn pick(self, italian: impl Display, english: impl Display) -> String {
        if self.italian {
            italian.to_string()
        } else {
            english.to_string()
        }
    }

    /// The whole help.
    pub fn help(self) -> &'static str {
        if self.italian { HELP_IT } else { HELP_EN }
    }

    /// How far it has got: comments read, and per cent of the input where that is known.
    pub fn progress(self, megabytes: u64, percent: Option<u64>) -> String {
        let share = percent.map_or(String::new(), |percent| format!(" ({percent}%)"));
        self.pick(
            format_args!("letti {megabytes} MB{share}"),
            format_args!("{megabytes} MB read{share}"),
        )
    }

    /// How many lines got an error for an answer.
    pub fn bad_lines(self, count: u64) -> String {
        match (self.italian, count) {
            (true, 1) => "1 riga non si è potuta leggere".into(),
            (true, _) => format!("{count} righe non si sono potute leggere"),
            (false, 1) => "1 line could not be read".into(),
            (false, _) => format!("{count} lines could not be read"),
        }
    }

    /// Why it stops, in a sentence.
    pub fn trouble(self, trouble: &Trouble) -> String {
        match trouble {
            Trouble::NoCommand => self.pick(
                "che cosa devo fare? Prova «garbo --help»",
                "what shall I do? Try \"garbo --help\"",
            ),
            Trouble::Usage(error) => self.pick(
                format_args!("non capisco gli argomenti ({error}). Prova «garbo --help»"),
                format_args!("{error}. Try \"garbo --help\""),
            ),
            Trouble::Open(path, error) => self.pick(
                format_args!("non riesco a leggere {}: {error}", path.display()),
                format_args!("cannot read {}: {error}", path.display()),
            ),
            Trouble::Input(error) => self.pick(
                format_args!("i dati in ingresso si sono interrotti: {error}"),
                format_args!("the input broke off: {error}"),
            ),
            Trouble::Output(error) => self.pick(
                format_args!("non riesco a scrivere il risultato: {error}"),
                format_args!("cannot write the output: {error}"),
            ),
            Trouble::Settings(path, faulty) => {
                format!(
                    "{}: {}",
                    path.display(),
                    faulty.words(if self.italian { "it" } else { "en" })
                )
            }
            Trouble::Column(column, others) => self.pick(
                format_args!(
                    "non c'è una colonna «{column}»; ci sono: {}",
                    others.join(", ")
                ),
                format_args!(
                    "there is no column \"{column}\"; there are: {}",
                    others.join(", ")
                ),
            ),
        }
    }
}

const HELP_IT: &str = "\
Garbo legge commenti pubblici e dice che cosa dicono, che cosa fare e che cosa rispondere.

Uso: garbo read [FILE] [--settings FILE] [--csv COLONNA]
     garbo draft [FILE] [--settings FILE]
     garbo rules [--lang it|en]

«rules» elenca le regole della buona pratica, dove agiscono e che cosa le prova.
«read», senza FILE, legge dallo standard input. Ogni riga è un oggetto JSON:
  text      il commento (l'unico campo necessario)
  id        ritorna uguale nella risposta
  lang      la lingua dichiarata dalla pagina
  author    il nome di chi scrive
  post      il testo del post commentato
  replies   risposte già date dalla pagina a questa persona
  likes     «mi piace» del commento
  wave      commenti con lo stesso reclamo in vista entro un'ora, questo compreso
  limit     caratteri che il sito ammette in una risposta
  time      quando è stato scritto (RFC 3339)
  now       adesso (RFC 3339): senza, nessuna attesa viene calcolata
A ogni riga risponde, nello stesso ordine, una riga JSON; a una riga illeggibile
{\"error\": …}, e si prosegue.

«draft» controlla bozze di risposta. Ogni riga: comment e draft (necessari),
register (tu, lei, voi, plain), limit (caratteri del sito), channel (public,
private, hide: la nota di chi nasconde), earlier (le risposte già date), replies,
banned (parole da non usare). Risponde findings (check, rule, start, end, fix,
stops; in byte UTF-8) e empathy.

  --settings FILE   impostazioni esportate dalla pagina delle opzioni
  --csv COLONNA     legge un foglio esportato in CSV (separato da virgole, punti
                    e virgola o tabulazioni); COLONNA contiene i commenti, le
                    colonne chiamate come i campi qui sopra valgono come quelli
  -h, --help        questo testo
  -V, --version     la versione

Esce con 0 se è arrivato in fondo, 1 se non ha potuto leggere o scrivere,
2 se la richiesta non è chiara.
";

const HELP_EN: &str = "\
Garbo reads public comments and says what they say, what to do and what to reply.

Usage: garbo read [FILE] [--settings FILE] [--csv COLUMN]
       garbo draft [FILE] [--settings FILE]
       garbo rules [--lang it|en]

\"rules\" lists the rules of the practice, where each acts and what proves it.
\"read\", without FILE, reads standard input. Each line is a JSON object:
  text      the comment (the only field needed)
  id        comes back in the answer as it is
  lang      the language the page claims
  author    the name of the writer
  post      the text of the post commented on
  replies   replies the page has already given this person
  likes     likes of the comment
  wave      comments with the same complaint in view within an hour, this one among them
  limit     characters the site allows in a reply
  time      when it was written (RFC 3339)
  now       the present (RFC 3339): without it no waiting time is computed
Each line is answered, in order, with one JSON line; a line that cannot be read
with {\"error\": …}, and the rest goes on.

\"draft\" checks reply drafts. Each line: comment and draft (needed),
register (tu, lei, voi, plain), limit (the site's characters), channel (public,
private, hide: the note of who hides), earlier (the replies already given),
replies, banned (words not to use). It answers findings (check, rule, start,
end, fix, stops; in UTF-8 bytes) and empathy.

  --settings FILE   settings exported by the options page
  --csv COLUMN      reads a spreadsheet exported as CSV (commas, semicolons or
                    tabs); COLUMN holds the comments, columns named as the
                    fields above count as those
  -h, --help        this text
  -V, --version     the version

Exits with 0 when it came to the end, 1 when it could not read or write, 2 when
the request is not clear.
";
