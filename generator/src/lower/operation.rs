//! Operations: path, parameters, body and answers.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{
    ObjectType, Operation as Source, Parameter, ParameterSchemaOrContent, PathItem, ReferenceOr,
    Response, Schema, SchemaKind, StatusCode, Type,
};

use super::{At, Lowering, borrowed, operation_pointer, servers};
use crate::diagnostic::{Diagnostic, child};
use crate::ir::{Base, BodyEncoding, Method, Operation, Output, Param, PathParam, Place, Shape};
use crate::markdown::{to_line, to_markdown};

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) -> BTreeMap<String, Operation> {
        let mut operations = BTreeMap::new();
        for (path, item) in &self.document.api.paths.paths {
            let ReferenceOr::Item(item) = item else {
                self.faults
                    .error(child("/paths", path), "a path that is a reference");
                continue;
            };
            for (method, source) in self.methods(path, item) {
                let pointer = operation_pointer(path, &method.as_str().to_lowercase());
                let Some(id) = source.operation_id.as_deref() else {
                    self.faults.error(pointer, "an operation without an id");
                    continue;
                };
                let at = At::operation(id, pointer);
                let operation = self.operation(path, method, source, &at);
                if operations.insert(id.to_owned(), operation).is_some() {
                    self.fault(&at, format!("the operation id `{id}` is used twice"));
                }
            }
        }
        operations
    }

    fn methods(&mut self, path: &str, item: &'a PathItem) -> Vec<(Method, &'a Source)> {
        let known = [
            (Method::Get, &item.get),
            (Method::Post, &item.post),
            (Method::Put, &item.put),
            (Method::Delete, &item.delete),
        ];
        let others = [
            ("patch", &item.patch),
            ("head", &item.head),
            ("options", &item.options),
            ("trace", &item.trace),
        ];
        for (method, _) in others.iter().filter(|(_, other)| other.is_some()) {
            self.faults.push(
                Diagnostic::new(
                    operation_pointer(path, method),
                    "a method other than GET, POST, PUT and DELETE",
                )
                .help("remove the operation with an action in the overlay"),
            );
        }
        if !item.parameters.is_empty() {
            let pointer = child(&child("/paths", path), "parameters");
            self.faults.error(pointer, "parameters of a whole path");
        }
        known
            .into_iter()
            .filter_map(|(method, source)| Some((method, source.as_ref()?)))
            .collect()
    }

    fn operation(&mut self, path: &str, method: Method, source: &'a Source, at: &At) -> Operation {
        let mut params = Vec::new();
        let mut path_docs = BTreeMap::new();
        for (index, parameter) in source.parameters.iter().enumerate() {
            let pointer = child(&child(&at.pointer, "parameters"), &index.to_string());
            self.parameter(parameter, &pointer, at, &mut params, &mut path_docs);
        }
        let (body_params, encoding) = self.body(source, method, at);
        if !body_params.is_empty() && !params.is_empty() {
            self.fault(at, "parameters in both the query and the body");
        }
        params.extend(body_params);
        let encoding = if method.has_body() {
            encoding
        } else {
            BodyEncoding::Query
        };
        Operation {
            id: at.place.as_str().to_owned(),
            method,
            path: path.to_owned(),
            path_params: self.path_params(path, &path_docs, at),
            base: Self::base(source),
            encoding,
            params,
            output: self.output(source, at),
            error: self.error(source, at),
            summary: source.summary.as_deref().map(to_line).unwrap_or_default(),
            doc: source
                .description
                .as_deref()
                .map(to_markdown)
                .unwrap_or_default(),
            deprecated: source.deprecated,
            pointer: at.pointer.clone(),
        }
    }

    fn parameter(
        &mut self,
        parameter: &'a ReferenceOr<Parameter>,
        pointer: &str,
        at: &At,
        params: &mut Vec<Param>,
        path_docs: &mut BTreeMap<&'a str, String>,
    ) {
        let unsupported = "a parameter that is not a plain one of the query or the path";
        match parameter {
            ReferenceOr::Item(Parameter::Query { parameter_data, .. }) => {
                let ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) =
                    &parameter_data.format
                else {
                    self.faults.error(pointer, unsupported);
                    return;
                };
                let at = at.parameter(&parameter_data.name, child(pointer, "schema"));
                let turn = parameter_data.required.then_some(params.len());
                let mut param = self.param(&parameter_data.name, turn, schema, &at);
                if let Some(description) = &parameter_data.description {
                    param.doc = to_markdown(description);
                }
                param.deprecated |= parameter_data.deprecated.unwrap_or_default();
                params.push(param);
            }
            ReferenceOr::Item(Parameter::Path { parameter_data, .. }) => {
                let doc = parameter_data.description.as_deref();
                path_docs.insert(
                    &parameter_data.name,
                    doc.map(to_markdown).unwrap_or_default(),
                );
            }
            ReferenceOr::Item(Parameter::Header { .. } | Parameter::Cookie { .. })
            | ReferenceOr::Reference { .. } => self.faults.error(pointer, unsupported),
        }
    }

    fn path_params(
        &mut self,
        path: &str,
        docs: &BTreeMap<&'a str, String>,
        at: &At,
    ) -> Vec<PathParam> {
        let mut found = Vec::new();
        for (start, _) in path.match_indices('{') {
            let Some(length) = path[start..].find('}') else {
                self.fault(at, "a path with an unclosed `{`");
                break;
            };
            let name = &path[start + 1..start + length];
            let Some(doc) = docs.get(name) else {
                self.fault(
                    at,
                    format!("the path names `{name}`, but no parameter does"),
                );
                continue;
            };
            found.push(PathParam {
                name: name.to_owned(),
                shape: self.retrieved_id(&path[..=start + length]),
                doc: doc.clone(),
            });
        }
        if found.len() < docs.len() {
            self.fault(at, "a path parameter that is not in the path");
        }
        let names: BTreeSet<&str> = found.iter().map(|param| param.name.as_str()).collect();
        if names.len() < found.len() || path.matches('}').count() != path.matches('{').count() {
            self.fault(
                at,
                "a path with a `}` too many, or with one parameter twice",
            );
        }
        found
    }

    /// The id that ends a path: of the object that can be retrieved there, if it is of one kind.
    fn retrieved_id(&self, path: &str) -> Shape {
        let retrieve = || {
            let ReferenceOr::Item(item) = self.document.api.paths.paths.get(path)? else {
                return None;
            };
            let schema = success(item.get.as_ref()?)?.1;
            let key = match schema {
                ReferenceOr::Reference { reference } => super::component_key(reference)?,
                ReferenceOr::Item(schema) => match &schema.schema_kind {
                    SchemaKind::AnyOf { any_of } => match any_of.first()? {
                        ReferenceOr::Reference { reference } => super::component_key(reference)?,
                        ReferenceOr::Item(_) => return None,
                    },
                    _ => return None,
                },
            };
            let object = self.object_constant(self.schema(key)?)?;
            self.identified.get(object).cloned().map(Shape::Id)
        };
        retrieve().unwrap_or(Shape::Text)
    }

    fn body(&mut self, source: &'a Source, method: Method, at: &At) -> (Vec<Param>, BodyEncoding) {
        let Some(body) = &source.request_body else {
            return (Vec::new(), BodyEncoding::Form);
        };
        let at = At {
            pointer: child(&at.pointer, "requestBody"),
            ..at.clone()
        };
        let ReferenceOr::Item(body) = body else {
            self.fault(&at, "a body that is a reference");
            return (Vec::new(), BodyEncoding::Form);
        };
        let mut content = body.content.iter();
        let (Some((media_type, media)), None) = (content.next(), content.next()) else {
            self.fault(&at, "a body without exactly one media type");
            return (Vec::new(), BodyEncoding::Form);
        };
        let encoding = match media_type.as_str() {
            "application/x-www-form-urlencoded" => BodyEncoding::Form,
            "application/json" => BodyEncoding::Json,
            "multipart/form-data" => BodyEncoding::Multipart,
            other => {
                self.fault(&at, format!("a body of the media type `{other}`"));
                BodyEncoding::Form
            }
        };
        let at = At {
            pointer: child(&child(&child(&at.pointer, "content"), media_type), "schema"),
            ..at
        };
        let params = match object_of(media.schema.as_ref()) {
            Some(object) if method.has_body() || object.properties.is_empty() => {
                self.params(object, &at)
            }
            // Some DELETE operations declare a form: their parameters travel in the query.
            Some(object) if method == Method::Delete => self.params(object, &at),
            _ => {
                self.fault(
                    &at,
                    "a body that is not an object, or that belongs to a GET",
                );
                Vec::new()
            }
        };
        (params, encoding)
    }

    /// The server. One that is not known was told of before.
    fn base(source: &Source) -> Base {
        let server = source.servers.first();
        server
            .and_then(|server| servers::base(&server.url))
            .unwrap_or(Base::Api)
    }

    fn output(&mut self, source: &'a Source, at: &At) -> Output {
        let Some((media_type, schema)) = success(source) else {
            self.fault(at, "no answer with status 200 and exactly one media type");
            return Output::Nothing;
        };
        if media_type != "application/json" {
            return Output::Download;
        }
        if object_of(Some(schema)).is_some_and(|object| object.properties.is_empty()) {
            return Output::Nothing;
        }
        let at = At {
            pointer: response_schema(&at.pointer, "200"),
            place: at.place.arm(Place::RESPONSE),
        };
        Output::Value(self.received(borrowed(schema), &at).shape)
    }

    fn error(&mut self, source: &'a Source, at: &At) -> Option<Place> {
        let response = source.responses.default.as_ref()?;
        let (_, schema) = only_content(response)?;
        let at = At {
            pointer: response_schema(&at.pointer, "default"),
            place: at.place.arm(Place::ERROR),
        };
        match self.received(borrowed(schema), &at).shape {
            Shape::Named(place) => Some(place),
            _ => {
                self.fault(
                    &at,
                    "an error that is neither an object nor a union of objects",
                );
                None
            }
        }
    }
}

/// The pointer of the schema of an operation's response.
fn response_schema(operation: &str, status: &str) -> String {
    format!("{operation}/responses/{status}/content/application~1json/schema")
}

/// The media type and schema of a success.
fn success(source: &Source) -> Option<(&str, &ReferenceOr<Schema>)> {
    only_content(source.responses.responses.get(&StatusCode::Code(200))?)
}

fn only_content(response: &ReferenceOr<Response>) -> Option<(&str, &ReferenceOr<Schema>)> {
    let ReferenceOr::Item(response) = response else {
        return None;
    };
    let mut content = response.content.iter();
    match (content.next(), content.next()) {
        (Some((media_type, media)), None) => Some((media_type, media.schema.as_ref()?)),
        _ => None,
    }
}

fn object_of(schema: Option<&ReferenceOr<Schema>>) -> Option<&ObjectType> {
    match schema? {
        ReferenceOr::Item(Schema {
            schema_kind: SchemaKind::Type(Type::Object(object)),
            ..
        }) => Some(object),
        _ => None,
    }
}
