//! From a call to the request that the crate would send, byte for byte.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::{Map, Value as Json};
use stripe_mock::model::{self, Encoding, Model};
use stripe_runtime::{
    Base, Body, Method, Operation, Params, RawJson, Request, Timestamp, Upload, Value,
};

use crate::Error;
use crate::call::Call;
use crate::catalog::{self, Catalog};
use crate::typed::{Arg, Members, Setting, Typing};

stripe_runtime::operation! {
    /// A request for any operation that answers with JSON.
    pub struct AnyRequest -> RawJson, expand;
}
stripe_runtime::operation! {
    /// A request for any operation that answers with a file.
    pub struct FileRequest -> download;
}

/// A call, with all that is known of it.
#[derive(Clone)]
pub struct Prepared {
    /// The operation as Rust has it.
    pub operation: &'static catalog::Operation,
    /// The operation as the document has it.
    pub model: &'static model::Operation,
    /// The values in the path; a name in capitals where none is given.
    pub path: Vec<String>,
    /// What is given for the parameters.
    pub members: Members,
    /// The paths to expand.
    pub expand: Vec<String>,
    /// What is set beside the parameters.
    pub options: crate::call::Options,
    /// What stands in the place of the file's contents, by the name of its parameter.
    pub file: Option<(&'static str, String)>,
}

/// Gives what a call is given its types.
///
/// # Errors
/// There is no such operation.
pub fn prepare(call: &Call) -> Result<Prepared, Error> {
    let catalog = Catalog::get()?;
    let unknown = || Error::new(format!("there is no operation `{}`", call.operation));
    let operation = catalog.operation(&call.operation).ok_or_else(unknown)?;
    let model = Model::get().map_err(|error| Error::new(error.to_string()))?;
    let model = model.operation(&call.operation).ok_or_else(unknown)?;
    let typing = Typing {
        catalog,
        is_json: model.encoding == Encoding::Json,
    };
    let mut given = Map::new();
    for (key, value) in &call.params {
        if let Some(value) = tidy(value, typing.is_json) {
            given.insert(key.clone(), value);
        }
    }
    let mut expand = Vec::new();
    if operation.expand
        && let Some(paths) = given.get("expand").and_then(paths)
    {
        expand = paths;
        given.shift_remove("expand");
    }
    let members = typing.operation(operation, &given);
    let file = members.required.iter().find_map(|(name, arg)| match arg {
        Arg::File(file) => Some((*name, file.clone())),
        _ => None,
    });
    let path = operation.path.iter().map(|param| {
        let given = call.path.get(&param.name).filter(|it| !it.is_empty());
        given.cloned().unwrap_or_else(|| param.name.to_uppercase())
    });
    Ok(Prepared {
        operation,
        model,
        path: path.collect(),
        members,
        expand,
        options: call.options.clone(),
        file,
    })
}

/// In a form every value is a text, and an object of nothing is not there.
fn tidy(value: &Json, is_json: bool) -> Option<Json> {
    match value {
        _ if is_json => Some(value.clone()),
        Json::Bool(value) => Some(value.to_string().into()),
        Json::Number(number) => Some(number.to_string().into()),
        Json::Array(items) if !items.is_empty() => {
            let items: Vec<Json> = items.iter().filter_map(|it| tidy(it, is_json)).collect();
            (!items.is_empty()).then_some(Json::Array(items))
        }
        Json::Object(fields) => {
            let fields = fields.iter();
            let fields: Map<String, Json> = fields
                .filter_map(|(key, value)| Some((key.clone(), tidy(value, is_json)?)))
                .collect();
            (!fields.is_empty()).then_some(Json::Object(fields))
        }
        other => Some(other.clone()),
    }
}

/// The texts of a list.
fn paths(value: &Json) -> Option<Vec<String>> {
    let items: Vec<&Json> = match value {
        Json::Array(items) => items.iter().collect(),
        Json::Object(fields) => fields.values().collect(),
        _ => return None,
    };
    let items = items.into_iter();
    items.map(|item| item.as_str().map(str::to_owned)).collect()
}

impl Prepared {
    /// The request that the crate would send. Of an upload it has the path of the file, not what is in it.
    pub fn request(&self) -> AnyRequest {
        self.with_contents(Vec::new())
    }

    /// The request with the contents of its file.
    pub fn with_contents(&self, contents: Vec<u8>) -> AnyRequest {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        let mut request = Request::new(runtime_operation(self.model), &path);
        for (name, value) in self.members.constants.iter().chain(&self.members.required) {
            match value {
                Arg::Missing(_, name) if self.members.replaces(name) => {
                    request = request.with(name, Value::Cleared);
                }
                Arg::Missing(..) => {}
                Arg::File(path) => {
                    let name_of_file = path.rsplit(['/', '\\']).next().unwrap_or(path);
                    request =
                        request.with_upload(name, Upload::bytes(name_of_file, contents.clone()));
                }
                value => request = request.with(name, wire(value)),
            }
        }
        let mut request = AnyRequest(request);
        for setting in &self.members.settings {
            request = match setting {
                Setting::Set(param, arg) => AnyRequest(request.0.with(&param.name, wire(arg))),
                Setting::Clear(param) => AnyRequest(request.0.cleared(&param.name)),
                Setting::Raw(key, value) => request.param(key, raw(value)),
            };
        }
        for path in &self.expand {
            request = request.expand(path.as_str());
        }
        let options = &self.options;
        if let Some(account) = &options.account {
            request = request.stripe_account(account);
        }
        if let Some(context) = &options.context {
            request = request.stripe_context(context);
        }
        if let Some(key) = &options.idempotency_key {
            request = request.idempotency_key(key);
        }
        if let Some(version) = &options.version {
            request = request.stripe_version(version);
        }
        request
    }

    /// The request of an operation that answers with a file.
    pub fn file_request(&self) -> FileRequest {
        FileRequest(self.request().0)
    }

    /// The parameters as text: a query, a form or JSON.
    pub fn text(&self) -> String {
        let request = self.request();
        match self.model.encoding {
            Encoding::Multipart => params(&self.members).to_form(),
            _ => request
                .body()
                .or_else(|| request.query())
                .unwrap_or_default(),
        }
    }
}

/// The operation as the runtime has it. Requests hold on to it, so it is made once.
fn runtime_operation(operation: &'static model::Operation) -> &'static Operation {
    static ALL: OnceLock<HashMap<&'static str, Operation>> = OnceLock::new();
    static EMPTY: Operation = Operation {
        id: "",
        method: Method::Get,
        path: "/",
        base: Base::Api,
        body: Body::None,
        version: "",
    };
    let all = ALL.get_or_init(|| {
        let Ok(model) = Model::get() else {
            return HashMap::new();
        };
        let operations = model.operations.iter();
        operations
            .map(|operation| (operation.id.as_str(), of_model(model, operation)))
            .collect()
    });
    all.get(operation.id.as_str()).unwrap_or(&EMPTY)
}

fn of_model(model: &'static Model, operation: &'static model::Operation) -> Operation {
    Operation {
        id: &operation.id,
        method: match operation.method {
            model::Method::Get => Method::Get,
            model::Method::Post => Method::Post,
            model::Method::Delete => Method::Delete,
        },
        path: &operation.path,
        base: base(operation.base),
        body: match operation.encoding {
            Encoding::Query => Body::Query,
            Encoding::Form => Body::Form,
            Encoding::Json => Body::Json,
            Encoding::Multipart => Body::Multipart,
        },
        version: &model.version,
    }
}

/// A server as the runtime names it.
pub fn base(base: model::Base) -> Base {
    match base {
        model::Base::Api => Base::Api,
        model::Base::Files => Base::Files,
        model::Base::MeterEvents => Base::MeterEvents,
        model::Base::Connect => Base::Connect,
    }
}

fn params(members: &Members) -> Params {
    let mut params = Params::new();
    for (name, value) in members.constants.iter().chain(&members.required) {
        match value {
            Arg::Missing(..) if members.replaces(name) => params.set(name, Value::Cleared),
            Arg::Missing(..) | Arg::File(_) => {}
            value => params.set(name, wire(value)),
        }
    }
    for setting in &members.settings {
        match setting {
            Setting::Set(param, arg) => params.set(&param.name, wire(arg)),
            Setting::Clear(param) => params.set(&param.name, Value::Cleared),
            Setting::Raw(key, value) => params.insert(key, raw(value)),
        }
    }
    params
}

fn wire(arg: &Arg) -> Value {
    match arg {
        Arg::Bool(value) => (*value).into(),
        Arg::Integer(value) => (*value).into(),
        Arg::Float(value) => (*value).into(),
        Arg::Text(text, true) => Value::secret(text),
        Arg::Text(text, false)
        | Arg::DateTime(text)
        | Arg::Decimal(text)
        | Arg::Currency(text)
        | Arg::File(text)
        | Arg::Enum(_, Err(text)) => text.into(),
        Arg::Timestamp(seconds) => Timestamp::from(*seconds).into(),
        Arg::IntegerText(value) => value.to_string().into(),
        Arg::Any(value) => raw(value),
        Arg::List(items) => Value::List(items.iter().map(wire).collect()),
        Arg::Metadata(entries) | Arg::Map(entries) => {
            Value::map(entries.iter().map(|(key, value)| (key, wire(value))))
        }
        Arg::Clearable(inner) => inner.as_deref().map_or(Value::Cleared, wire),
        Arg::Bounds(bounds) => {
            let mut params = Params::new();
            for (bound, value) in bounds {
                params.set(bound, wire(value));
            }
            params.into()
        }
        Arg::Exact(held) | Arg::Choice(_, _, held) => wire(held),
        Arg::Enum(id, Ok(variant)) => word(*id, variant).into(),
        Arg::Object(_, members) => params(members).into(),
        Arg::Word(_, _, word) => (*word).into(),
        Arg::Missing(..) => Value::Object(Params::new()),
    }
}

/// The text of a variant.
fn word(id: catalog::TypeId, variant: &str) -> &'static str {
    let Ok(catalog) = Catalog::get() else {
        return "";
    };
    match &catalog.type_of(id).body {
        catalog::TypeBody::Enum(values) => values
            .iter()
            .find(|value| value.variant == variant)
            .map_or("", |value| &value.wire),
        _ => "",
    }
}

fn raw(value: &Json) -> Value {
    match value {
        Json::Null => Value::Cleared,
        Json::Bool(value) => (*value).into(),
        Json::Number(number) => match number.as_i64() {
            Some(number) => number.into(),
            None => number.as_f64().unwrap_or_default().into(),
        },
        Json::String(text) => text.into(),
        Json::Array(items) => Value::List(items.iter().map(raw).collect()),
        Json::Object(fields) => Value::map(fields.iter().map(|(key, value)| (key, raw(value)))),
    }
}
