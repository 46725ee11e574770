//! A request as text has it, before it is known which operation it is for.

use serde_json::{Map, Value};
use stripe_mock::inspect;
use stripe_mock::model::{Base, Encoding, Method, Model, Operation};

use super::Pasted;
use crate::Error;
use crate::call::{Call, Options};

/// A request as text has it.
#[derive(Default)]
pub struct Message {
    /// The method, if it is said.
    pub method: Option<String>,
    /// The URL, or the path.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// Parameters as a form: pairs that are percent-encoded.
    pub form: Vec<String>,
    /// The body as JSON.
    pub json: Option<String>,
    /// The files, by the name of their parameter.
    pub files: Vec<(String, String)>,
    /// What was left out or changed.
    pub notes: Vec<String>,
}

impl Message {
    /// The call that it is.
    ///
    /// # Errors
    /// The document has no such operation, or the parameters cannot be read.
    pub fn into_call(mut self) -> Result<Pasted, Error> {
        let url = std::mem::take(&mut self.url);
        let url = url.split('#').next().unwrap_or_default();
        let (location, query) = url.split_once('?').unwrap_or((url, ""));
        let (base, path) = split(location)?;
        let has_data = !self.form.is_empty() || self.json.is_some() || !self.files.is_empty();
        let method = match self.method.take() {
            Some(method) => method.to_uppercase(),
            None if has_data => "POST".to_owned(),
            None => "GET".to_owned(),
        };
        let path = match path.trim_end_matches('/') {
            "" => "/",
            path => path,
        };
        let (operation, of_path) = inspect::operation(base, &method, path)
            .map_err(|refusal| Error::new(refusal.message))?;
        let mut params = self.params(operation, query)?;
        for (name, file) in std::mem::take(&mut self.files) {
            params.insert(name, file.into());
        }
        let options = self.options()?;
        Ok(Pasted {
            call: Call {
                operation: operation.id.clone(),
                path: of_path,
                params,
                options,
            },
            notes: self.notes,
        })
    }

    fn params(&mut self, operation: &Operation, query: &str) -> Result<Map<String, Value>, Error> {
        if operation.method == Method::Post && !query.is_empty() {
            self.note("The parameters in the URL are put into the body, where a POST has them.");
        }
        if operation.method == Method::Get && self.json.is_some() {
            self.note("The body is put into the URL, where a GET has its parameters.");
        }
        let pairs = [query]
            .into_iter()
            .chain(self.form.iter().map(String::as_str));
        let pairs: Vec<&str> = pairs.filter(|pair| !pair.is_empty()).collect();
        let mut params =
            inspect::form(&pairs.join("&")).map_err(|refusal| Error::new(refusal.to_string()))?;
        if let Some(json) = self.json.take() {
            let body: Value = serde_json::from_str(&json)
                .map_err(|error| Error::new(format!("the body is not JSON: {error}")))?;
            let Value::Object(body) = body else {
                return Err(Error::new("the body is JSON, but not an object"));
            };
            params.extend(body);
            if operation.encoding == Encoding::Form {
                self.note("This endpoint takes a form: the JSON is sent as one.");
            }
        } else if operation.encoding == Encoding::Json && !params.is_empty() {
            self.note(
                "This endpoint takes JSON: the form is sent as JSON, with every value as text.",
            );
        }
        Ok(params)
    }

    fn options(&mut self) -> Result<Options, Error> {
        let mut options = Options::default();
        for (name, value) in std::mem::take(&mut self.headers) {
            let value = value.trim().to_owned();
            match name.trim().to_ascii_lowercase().as_str() {
                "stripe-account" => options.account = Some(value),
                "stripe-context" => options.context = Some(value),
                "idempotency-key" => options.idempotency_key = Some(value),
                "stripe-version" => {
                    let model = Model::get().map_err(|error| Error::new(error.to_string()))?;
                    if value != model.version {
                        self.notes.push(format!(
                            "The request is for API version {value}; the types of the crate are those of {}.",
                            model.version
                        ));
                        options.version = Some(value);
                    }
                }
                "authorization" => self.key(&value),
                "content-type" | "content-length" | "accept" | "accept-encoding" | "user-agent"
                | "host" | "connection" => {}
                _ => self
                    .notes
                    .push(format!("The header `{}` is left out.", name.trim())),
            }
        }
        Ok(options)
    }

    /// Notes a key that was in the text, without saying it.
    pub fn key(&mut self, key: &str) {
        if ["sk_live_", "rk_live_"].iter().any(|it| key.contains(it)) {
            self.note("The command has a live key in it, which is left out. If others can read the command, roll the key.");
        }
    }

    /// Notes what was left out or changed.
    pub fn note(&mut self, note: &str) {
        self.notes.push(note.to_owned());
    }
}

/// The server and the path of a URL.
fn split(location: &str) -> Result<(Option<Base>, &str), Error> {
    let rest = location
        .strip_prefix("https://")
        .or_else(|| location.strip_prefix("http://"));
    let Some(rest) = rest else {
        return match location.find('/') {
            Some(0) => Ok((None, location)),
            Some(at) if location[..at].contains('.') => {
                Ok((base(&location[..at]), &location[at..]))
            }
            _ => Err(Error::new("there is no URL in it")),
        };
    };
    match rest.find('/') {
        Some(at) => Ok((base(&rest[..at]), &rest[at..])),
        None => Err(Error::new("the URL has no path")),
    }
}

fn base(host: &str) -> Option<Base> {
    let bases = [Base::Api, Base::Files, Base::MeterEvents, Base::Connect];
    bases.into_iter().find(|base| base.host() == host)
}
