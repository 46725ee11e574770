//! curl commands. <https://curl.se/docs/manpage.html>

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Message;
use crate::Error;

/// Everything but what a form has as it is.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Options that take a value and change nothing about the request.
const WITH_VALUE: &[&str] = &[
    "--connect-timeout",
    "--cacert",
    "--cert",
    "--max-time",
    "--output",
    "--proxy",
    "--retry",
    "--retry-delay",
    "--user-agent",
    "--referer",
    "--write-out",
    "--cookie",
    "--resolve",
    "-o",
    "-m",
    "-x",
    "-A",
    "-e",
    "-w",
    "-b",
    "--dump-header",
    "-D",
];

/// Options without a value that change nothing about the request.
const WITHOUT_VALUE: &[&str] = &[
    "--silent",
    "--show-error",
    "--include",
    "--verbose",
    "--insecure",
    "--location",
    "--fail",
    "--fail-with-body",
    "--compressed",
    "--globoff",
    "--http1.1",
    "--http2",
    "--no-buffer",
    "--tlsv1.2",
    "--progress-bar",
];

/// Options of one letter without a value.
const LETTERS: &str = "sSivkLfgN#";

/// Reads the words of a command.
pub(super) fn read(words: &[String]) -> Result<Message, Error> {
    let mut message = Message::default();
    let mut data = Vec::new();
    let mut get = false;
    let mut words = words.iter().skip(1);
    while let Some(word) = words.next() {
        if ["|", ";", "&&", ">", ">>"].contains(&word.as_str()) || word == "curl" {
            message.note("What follows the first command is left out.");
            break;
        }
        let (option, mut attached) = split(word);
        let mut value = || {
            attached
                .take()
                .or_else(|| words.next().cloned())
                .ok_or_else(|| Error::new(format!("the option `{option}` has no value")))
        };
        match option {
            "-X" | "--request" => message.method = Some(value()?),
            "-u" | "--user" => {
                let user = value()?;
                message.key(&user);
            }
            "-H" | "--header" => {
                let header = value()?;
                let (name, value) = header.split_once(':').unwrap_or((&header, ""));
                message.headers.push((name.to_owned(), value.to_owned()));
            }
            "-d" | "--data" | "--data-ascii" | "--data-raw" | "--data-binary" => {
                data.push(value()?)
            }
            "--data-urlencode" => data.push(encoded(&value()?)),
            "--json" => {
                data.push(value()?);
                let header = ("Content-Type".to_owned(), "application/json".to_owned());
                message.headers.push(header);
            }
            "-F" | "--form" => part(&mut message, &value()?, true)?,
            "--form-string" => part(&mut message, &value()?, false)?,
            "-G" | "--get" => get = true,
            "--url" => message.url = value()?,
            option if WITH_VALUE.contains(&option) => _ = value()?,
            option if WITHOUT_VALUE.contains(&option) => {}
            option if option.starts_with("--") => {
                message
                    .notes
                    .push(format!("The option `{option}` is left out."));
            }
            option if option.starts_with('-') && option.len() > 1 => {
                for letter in option.chars().skip(1).filter(|it| !LETTERS.contains(*it)) {
                    match letter {
                        'G' => get = true,
                        other => message
                            .notes
                            .push(format!("The option `-{other}` is left out.")),
                    }
                }
            }
            url if message.url.is_empty() => message.url = url.to_owned(),
            other => message.notes.push(format!("`{other}` is left out.")),
        }
    }
    if message.url.is_empty() {
        return Err(Error::new("the command has no URL"));
    }
    if get {
        message.method.get_or_insert_with(|| "GET".to_owned());
    }
    body(&mut message, data);
    Ok(message)
}

/// An option, and the value that is written together with it: `-XPOST`, `-dkey=value`, `--request=POST`.
fn split(word: &str) -> (&str, Option<String>) {
    if word.starts_with("--") {
        return match word.split_once('=') {
            Some((option, value)) => (option, Some(value.to_owned())),
            None => (word, None),
        };
    }
    match word.split_at_checked(2) {
        Some((option, rest))
            if !rest.is_empty() && ["-X", "-u", "-H", "-d", "-F"].contains(&option) =>
        {
            (option, Some(rest.to_owned()))
        }
        _ => (word, None),
    }
}

/// Data that is JSON is the body, and other data is pairs of a form.
fn body(message: &mut Message, data: Vec<String>) {
    let says_json = message.headers.iter().any(|(name, value)| {
        name.trim().eq_ignore_ascii_case("content-type") && value.contains("json")
    });
    let all = data.join("&");
    if all.trim_start().starts_with('{') || (says_json && !all.is_empty()) {
        message.json = Some(all);
        return;
    }
    for pair in data {
        if let Some(file) = pair.strip_prefix('@') {
            message
                .notes
                .push(format!("The data in the file `{file}` is left out."));
        } else {
            // curl sends what it is given; spaces and the like would have to be encoded already.
            message.form.extend(pair.trim().split('&').map(lenient));
        }
    }
}

/// A pair as people write it, with what they forgot to encode.
fn lenient(pair: &str) -> String {
    let Some((name, value)) = pair.split_once('=') else {
        return format!("{pair}=");
    };
    let mut escaped = String::new();
    for (at, sign) in value.char_indices() {
        let is_escape = sign == '%'
            && value
                .get(at + 1..at + 3)
                .is_some_and(|digits| digits.bytes().all(|it| it.is_ascii_hexdigit()));
        match sign {
            '%' if !is_escape => escaped.push_str("%25"),
            sign => escaped.push(sign),
        }
    }
    format!("{name}={escaped}")
}

/// The value of `--data-urlencode`: `name=value`, `=value` or `value`.
fn encoded(value: &str) -> String {
    match value.split_once('=') {
        Some((name, value)) => format!("{name}={}", utf8_percent_encode(value, ESCAPED)),
        None => utf8_percent_encode(value, ESCAPED).to_string(),
    }
}

/// A part of an upload: `name=value`, or `name=@path` and what follows a semicolon.
fn part(message: &mut Message, part: &str, may_be_file: bool) -> Result<(), Error> {
    let (name, value) = part
        .split_once('=')
        .ok_or_else(|| Error::new(format!("the part `{part}` has no value")))?;
    match value.strip_prefix('@').filter(|_| may_be_file) {
        Some(file) => {
            let (path, more) = file.split_once(';').unwrap_or((file, ""));
            if !more.is_empty() {
                message.notes.push(format!("`{more}` is left out."));
            }
            message.files.push((name.to_owned(), path.to_owned()));
        }
        None => {
            let value = utf8_percent_encode(value, ESCAPED);
            message.form.push(format!("{name}={value}"));
        }
    }
    Ok(())
}
