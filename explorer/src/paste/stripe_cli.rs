//! Lines of Stripe's CLI. <https://docs.stripe.com/cli>

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use stripe_mock::model::Model;

use super::{Message, Pasted};
use crate::Error;
use crate::catalog::{Catalog, Operation};

/// Options that change nothing about the request.
const WITHOUT_VALUE: &[&str] = &[
    "--confirm",
    "-c",
    "--show-headers",
    "-s",
    "--live",
    "--dark-style",
];

/// Reads the words of a line.
pub(super) fn read(words: &[String]) -> Result<Pasted, Error> {
    let mut message = Message::default();
    let mut named = Vec::new();
    let mut words = words.iter().skip(1).peekable();
    while let Some(word) = words.next() {
        if !word.starts_with('-') {
            named.push(word.as_str());
            continue;
        }
        if WITHOUT_VALUE.contains(&word.as_str()) {
            continue;
        }
        let (option, value) = match word.split_once('=') {
            Some((option, value)) if word.starts_with("--") => (option, value.to_owned()),
            _ => {
                // An option that no value follows is a switch.
                let value = words.next_if(|next| !next.starts_with("--"));
                (
                    word.as_str(),
                    value.cloned().unwrap_or_else(|| "true".to_owned()),
                )
            }
        };
        let mut header = |name: &str| message.headers.push((name.to_owned(), value.clone()));
        match option {
            "-d" | "--data" => message.form.push(pair(&value)),
            "-e" | "--expand" => message.form.push(format!("expand[]={value}")),
            "-i" | "--idempotency" => header("Idempotency-Key"),
            "--stripe-account" => header("Stripe-Account"),
            "--stripe-context" => header("Stripe-Context"),
            "-v" | "--stripe-version" => header("Stripe-Version"),
            "--api-key" => message.key(&value),
            "--project-name" | "-p" | "--config" | "--color" | "--log-level" => {}
            "-l" => message.form.push(format!("limit={value}")),
            "-a" => message.form.push(format!("starting_after={value}")),
            "-b" => message.form.push(format!("ending_before={value}")),
            option if option.starts_with("--") => {
                let value = utf8_percent_encode(&value, NON_ALPHANUMERIC);
                message.form.push(format!("{}={value}", key(&option[2..])));
            }
            other => message
                .notes
                .push(format!("The option `{other}` is left out.")),
        }
    }
    match named.as_slice() {
        [method, path, ..] if ["get", "post", "delete"].contains(method) => {
            message.method = Some((*method).to_owned());
            message.url = match path.starts_with('/') {
                true => (*path).to_owned(),
                false => format!("/{path}"),
            };
        }
        _ => resource(&mut message, &named)?,
    }
    message.into_call()
}

/// `customers update cus_123`: the path of a resource, what to do, and the parameters of the path.
fn resource(message: &mut Message, named: &[&str]) -> Result<(), Error> {
    let catalog = Catalog::get()?;
    let model = Model::get().map_err(|error| Error::new(error.to_string()))?;
    let found = (1..=named.len()).rev().find_map(|length| {
        let function = named[..length].join("::").replace('-', "_");
        let is_it = |operation: &&Operation| operation.functions.contains(&function);
        Some((length, catalog.operations.iter().find(is_it)?))
    });
    let Some((length, operation)) = found else {
        return Err(Error::new(format!(
            "`stripe {}` is no operation of the API",
            named.join(" ")
        )));
    };
    let Some(of_model) = model.operation(&operation.id) else {
        return Err(Error::new(format!(
            "there is no operation `{}`",
            operation.id
        )));
    };
    let mut path = of_model.path.clone();
    let mut values = named[length..].iter();
    for param in &operation.path {
        let value = values.next().ok_or_else(|| {
            Error::new(format!(
                "`{}` needs a value for `{}`",
                named.join(" "),
                param.name
            ))
        })?;
        let value = utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
        path = path.replace(&format!("{{{}}}", param.name), &value);
    }
    for more in values {
        message.notes.push(format!("`{more}` is left out."));
    }
    message.method = Some(of_model.method.as_str().to_owned());
    message.url = path;
    Ok(())
}

/// `billing-details.name` as a form has it: `billing_details[name]`.
fn key(option: &str) -> String {
    let mut steps = option.split('.');
    let mut key = steps.next().unwrap_or_default().replace('-', "_");
    for step in steps {
        key += &format!("[{}]", step.replace('-', "_"));
    }
    key
}

/// `name=value`, with the value as it is.
fn pair(data: &str) -> String {
    match data.split_once('=') {
        Some((name, value)) => format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)),
        None => format!("{data}="),
    }
}
