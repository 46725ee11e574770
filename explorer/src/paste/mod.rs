//! What people have at hand (a curl command, a line of Stripe's CLI, a request log) as a call.
//!
//! What cannot be understood is named, and never left out in silence. API keys are left out.

mod curl;
mod log;
mod message;
mod stripe_cli;

use serde::Serialize;

pub use self::message::Message;
use crate::Error;
use crate::call::Call;

/// What was understood.
#[derive(Clone, PartialEq, Serialize)]
pub struct Pasted {
    /// The call.
    pub call: Call,
    /// What was left out or changed, and why.
    pub notes: Vec<String>,
}

/// Reads a curl command, a line of Stripe's CLI, or a request log.
///
/// # Errors
/// It is none of these, or asks for nothing that the document has.
pub fn parse(text: &str) -> Result<Pasted, Error> {
    let text = text.trim();
    let text = text.strip_prefix("$ ").unwrap_or(text).trim_start();
    let first = text.split_whitespace().next().unwrap_or_default();
    match first {
        "" => Err(Error::new("there is nothing to read")),
        "curl" | "curl.exe" => curl::read(&words(text)?)?.into_call(),
        "stripe" => stripe_cli::read(&words(text)?),
        _ if text.starts_with('{') || log::is_method(first) => log::read(text)?.into_call(),
        other => Err(Error::new(format!(
            "`{other}` is not understood: paste a curl command, a line that begins with `stripe`, or a request log as JSON"
        ))),
    }
}

/// The words of the first command.
fn words(text: &str) -> Result<Vec<String>, Error> {
    // Lines of other shells go on with a caret or a backtick.
    let text = text
        .replace("^\n", "\\\n")
        .replace("`\n", "\\\n")
        .replace("\r\n", "\n");
    shlex::split(&text).ok_or_else(|| Error::new("a quotation mark of the command is not closed"))
}
